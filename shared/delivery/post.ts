import type { Claim, Clock, Ledger, Mailer, MaybePromise } from '../ports/ports.js';
import type { Dispatch, Held, Letter, Outcome } from './types.js';

export interface Delivery {
  /** Letters at least one recipient of which the mail server accepted now. */
  readonly sent: readonly Letter[];
  readonly held: readonly Held[];
  /** Letters that should be tried again soon; their run is not finished. */
  readonly open: number;
  /** What a person must put right before it can go: no address, a wrong one, a refusal. */
  readonly stuck: number;
  /** Keys of what is open or stuck. */
  readonly pending: readonly string[];
  /** Why the run stopped knocking: trouble of the server, the account or the day's quota. */
  readonly trouble?: Outcome;
}

/** One question of the walk to its host, answered by `answer`. */
export type PostStep =
  | { readonly do: 'room' }
  | { readonly do: 'begin'; readonly letter: Letter }
  | { readonly do: 'post'; readonly letter: Letter }
  | { readonly do: 'settle'; readonly key: string; readonly outcomes: readonly Outcome[] };

export interface PostPorts {
  readonly ledger: Ledger;
  readonly mailer: Mailer;
  readonly clock: Pick<Clock, 'now'>;
  /** Route and settings in a few letters: refusals reopen when it changes. */
  readonly way?: string;
}

export interface PostOptions {
  /** False when the host must stop soon; what is not begun by then waits for the next run. */
  readonly goOn?: () => boolean;
  /** Said of letters that waited because `goOn` said no. */
  readonly outOfTime?: string;
}

/** After so many failures in a row, none of them plainly one recipient's, the server is taken to be in trouble. */
const GIVE_UP_AFTER = 3;

/** Trouble that the next letter would meet too: no use in knocking again. */
const stopsTheRun = ({ state, whose }: Outcome): boolean =>
  state !== 'accepted' && (whose === 'account' || whose === 'quota');
const mayBeEverybodys = ({ state, whose }: Outcome): boolean =>
  state !== 'accepted' && whose !== 'recipient' && whose !== undefined;

function* ask<T>(step: PostStep): Generator<PostStep, T, unknown> {
  return (yield step) as T;
}

const because = (outcome: Outcome): string => outcome.words ?? '';

/** What is held of a letter after it was tried: each reason once, with the addresses where the letter has several. */
function detailOf(letter: Letter, failed: readonly Outcome[]): string {
  const alone = letter.to.length === 1 || failed.length === letter.to.length;
  const words = [...new Set(failed.map(because))];
  return alone && words.length === 1 ? words[0]! : failed.map((one) => `${one.to}: ${because(one)}`).join(' ');
}

/**
 * Posts letters one after another, each in the ledger before and after. At least once, never silently lost: a second
 * copy is possible only where the power fails between the server's acceptance and our commit, and then it has the same
 * Message-ID. The unit of truth is the recipient: who has a letter is not written to again, a recipient's trouble
 * stops nobody else, the trouble of server, account or quota stops the run and keeps it open.
 */
export function* posting(dispatch: Dispatch, options: PostOptions = {}): Generator<PostStep, Delivery, unknown> {
  const sent: Letter[] = [];
  const held: Held[] = [...dispatch.held];
  const open = new Set(
    dispatch.held.filter((one) => one.because === 'quota' || one.because === 'question').map(({ key }) => key),
  );
  const stuck = new Set(
    dispatch.held.filter((one) => one.because === 'no-address' || one.because === 'bad-address').map(({ key }) => key),
  );
  let room = dispatch.send.length > 0 ? yield* ask<number>({ do: 'room' }) : 0;
  let inRow = 0;
  let trouble: Outcome | undefined;
  for (const letter of dispatch.send) {
    const { key, kind, recipient } = letter;
    const hold = (why: Held['because'], detail?: string): void => {
      held.push({ key, kind, recipient, because: why, ...(detail ? { detail } : {}) });
    };
    if (trouble) {
      hold(trouble.whose === 'quota' ? 'quota' : 'not-accepted', because(trouble));
      open.add(key);
      continue;
    }
    const late = options.goOn?.() === false;
    if (late || room <= 0) {
      hold('quota', late ? options.outOfTime : undefined);
      open.add(key);
      continue;
    }
    const { go, known } = yield* ask<Claim>({ do: 'begin', letter });
    if (go.length === 0) {
      const state = known?.state ?? 'accepted';
      if (state === 'accepted') hold('already-sent');
      else hold('not-accepted', known?.reason);
      if (state === 'refused') stuck.add(key);
      else if (state !== 'accepted') open.add(key);
      continue;
    }
    // More addresses than the day has left: the letter goes in parts, the rest tomorrow.
    const now = go.slice(0, room);
    const outcomes = yield* ask<readonly Outcome[]>({ do: 'post', letter: { ...letter, to: now } });
    yield* ask<void>({ do: 'settle', key, outcomes });
    const failed = outcomes.filter(({ state }) => state !== 'accepted');
    const accepted = outcomes.length - failed.length;
    room -= accepted;
    if (accepted > 0) {
      sent.push(letter);
      inRow = 0;
    }
    if (now.length < go.length) {
      hold('quota');
      open.add(key);
    }
    if (failed.length === 0) continue;
    hold('not-accepted', detailOf(letter, failed));
    if (failed.some(({ state }) => state === 'waiting')) open.add(key);
    else stuck.add(key);
    trouble = failed.find(stopsTheRun);
    if (accepted > 0 || !failed.every(mayBeEverybodys)) continue;
    inRow += 1;
    if (inRow >= GIVE_UP_AFTER) trouble = failed[0];
  }
  const pending = [...new Set([...open, ...stuck])];
  return { sent, held, open: open.size, stuck: stuck.size, pending, ...(trouble ? { trouble } : {}) };
}

/** Answers one step from the host's ports. */
function answer(step: PostStep, { ledger, mailer, clock, way }: PostPorts): MaybePromise<unknown> {
  switch (step.do) {
    case 'room':
      return mailer.roomToday();
    case 'begin':
      return ledger.begin(step.letter.key, step.letter.to, clock.now(), way);
    case 'post':
      return mailer.post(step.letter);
    case 'settle':
      // One clock for all that is remembered: waiting times are counted on it.
      return ledger.settle(
        step.key,
        step.outcomes.map((one) => ({ ...one, at: clock.now() })),
      );
  }
}

/** Drives the walk on a host that waits (Node). */
export async function post(dispatch: Dispatch, ports: PostPorts, options?: PostOptions): Promise<Delivery> {
  const walk = posting(dispatch, options);
  let next = walk.next();
  while (!next.done) next = walk.next(await answer(next.value, ports));
  return next.value;
}

/** Drives the walk on a host that never waits (Google): its ports answer at once. */
export function postNow(dispatch: Dispatch, ports: PostPorts, options?: PostOptions): Delivery {
  const walk = posting(dispatch, options);
  let next = walk.next();
  while (!next.done) next = walk.next(answer(next.value, ports));
  return next.value;
}
