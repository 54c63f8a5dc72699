/** An error as Google's services throw it. */
export class ScriptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}

export function refuse(message: string): never {
  throw new ScriptError(message);
}

/** How an execution began; it decides what the code may do and for how long. */
export type Kind = 'open' | 'menu' | 'sidebar' | 'clock';

export interface Frame {
  readonly kind: Kind;
  readonly user: string;
  readonly startedAt: number;
}

/** Virtual milliseconds of one call: a trip to Google's servers, whatever the size, and a little for each cell. */
const TRIP = { read: 80, write: 60, property: 30, lock: 20, mail: 400, ui: 20, trigger: 200 } as const;
const CELL = 0.002;
const RUN_MS = 6 * 60_000;
const SIMPLE_MS = 30_000;

/**
 * The virtual clock and the count of service calls. Counted is every call that asks Google's servers for something:
 * getters of objects already in hand (getRow, getName) are not.
 */
export class Meter {
  readonly calls = new Map<string, number>();
  frame: Frame | undefined;

  constructor(public now: number) {}

  spend(call: string, kind: keyof typeof TRIP, cells = 0): void {
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    this.now += TRIP[kind] + cells * CELL;
    const { frame } = this;
    if (!frame) return;
    const limit = frame.kind === 'open' ? SIMPLE_MS : RUN_MS;
    if (this.now - frame.startedAt > limit) refuse('Exceeded maximum execution time');
  }

  total(): number {
    return [...this.calls.values()].reduce((sum, count) => sum + count, 0);
  }

  get user(): string {
    return this.frame?.user ?? '';
  }
}

/** An imitated object: a member Google has and we do not is an error here, never undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, member) {
      if (typeof member === 'symbol' || member in object) return Reflect.get(object, member, object) as unknown;
      if (member === 'toJSON' || member === 'then' || member === 'asymmetricMatch' || member === 'nodeType')
        return undefined;
      throw new Error(`${name}.${member} is not imitated`);
    },
  });
}
