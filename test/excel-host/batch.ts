import { Fault, notFound, notImplemented } from './fault.js';
import { callMember, getMember, HostObject, setMember } from './host-object.js';
import type { Action, ArgumentInfo, Batch, BatchResult, ObjectPath, QueryInfo } from './wire.js';

type Held = HostObject | null;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What a batch needs of its host besides the objects themselves. */
export interface Surroundings {
  readonly root: HostObject;
  /** What office.js opens beside the workbook, by name. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: Map<string, HostObject>;
  newReference(): string;
}

/** One sync: paths are resolved once, actions run in order, the first error ends it. */
export class BatchRun {
  private readonly resolved = new Map<number, Held>();

  constructor(
    private readonly batch: Batch,
    private readonly host: Surroundings,
  ) {}

  run(): BatchResult {
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    let index = 0;
    try {
      for (; index < this.batch.Actions.length; index += 1) {
        const action = this.batch.Actions[index]!;
        if (action.ActionType === 5) TraceIds.push(action.Id);
        const Value = action.ActionType === 5 ? null : this.perform(action);
        if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
      }
      return { Results, TraceIds };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const action = this.batch.Actions[index]!;
      return {
        Results,
        TraceIds,
        Error: {
          ActionIndex: index,
          Code: error.code,
          Message: error.message,
          Location: `${this.batch.ObjectPaths[action.ObjectPathId]?.Name ?? ''}.${action.Name}`,
          HttpStatusCode: 400,
        },
      };
    }
  }

  /** undefined = nothing to answer. */
  private perform(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.identity(object);
      case 2:
      case 7:
        return this.query(object, action.QueryInfo ?? {});
      case 3: {
        if (object === null) return null;
        if (action.Name === '_KeepReference') return this.keep(object);
        const result = callMember(object, action.Name, this.arguments(action.ArgumentInfo));
        return result instanceof HostObject ? this.identity(result) : result;
      }
      case 4:
        if (object) setMember(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return undefined;
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          if (object) setMember(object, pascal(name), value);
        return undefined;
      default:
        throw notImplemented(`action ${String(action.ActionType)}`);
    }
  }

  private keep(object: HostObject): null {
    object.reference ??= this.host.newReference();
    this.host.references.set(object.reference, object);
    return null;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.resolve(path) : value;
    });
  }

  private resolve(id: number): Held {
    if (!this.resolved.has(id)) this.resolved.set(id, this.find(this.batch.ObjectPaths[id]!));
    return this.resolved.get(id)!;
  }

  private find(path: ObjectPath): Held {
    if (path.ObjectPathType === 1) return this.host.root;
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 6) {
      const kept = this.host.references.get(path.Name);
      if (!kept) throw notFound();
      return kept;
    }
    if (path.ObjectPathType === 2) {
      const service = this.host.services[path.Name];
      if (!service) throw notImplemented(`service ${path.Name}`);
      return service;
    }
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent === null) return null;
    const found =
      path.ObjectPathType === 4
        ? getMember(parent, path.Name)
        : callMember(parent, path.ObjectPathType === 5 ? 'GetItem' : path.Name, this.arguments(path.ArgumentInfo));
    if (found !== null && !(found instanceof HostObject))
      throw notImplemented(`${parent.className}.${path.Name} as an object`);
    return found;
  }

  private identity(object: Held): object | null {
    if (!object) return null;
    return {
      ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
      ...('Id' in object ? { Id: getMember(object, 'Id') } : {}),
    };
  }

  private query(object: Held, info: QueryInfo): unknown {
    if (object === null) return null;
    const wanted = [...(info.Select ?? []), ...(info.Expand ?? [])];
    if (wanted.length === 0) throw notImplemented(`${object.className}.load() of everything`);
    const items = object.items();
    if (!items) return { ...this.identity(object), ...this.pick(object, wanted) };
    const from = info.Skip ?? 0;
    const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    return { _Items: shown.map((item) => ({ ...this.identity(item), ...this.pick(item, wanted) })) };
  }

  private pick(object: HostObject, wanted: readonly string[]): Record<string, unknown> {
    const picked: Record<string, unknown> = {};
    for (const path of wanted) {
      const [head = '', ...rest] = path.split('/');
      const name = pascal(head);
      const value = getMember(object, name);
      if (value === null || !(value instanceof HostObject)) picked[name] = value;
      else if (rest.length === 0) throw notImplemented(`${object.className}.${name} of everything`);
      else
        picked[name] = { ...(picked[name] as object), ...(this.query(value, { Select: [rest.join('/')] }) as object) };
    }
    return picked;
  }
}
