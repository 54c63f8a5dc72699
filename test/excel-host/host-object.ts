import { notFound, notImplemented } from './fault.js';
import type { Range } from '../../shared/index.js';

/**
 * An object the add-in can hold. Its wire members are its PascalCase properties and methods (and those that begin with
 * an underscore), named exactly as office.js names them; everything in lower case is the host’s own.
 */
export abstract class HostObject {
  /** The class as Excel.* names it. */
  abstract readonly className: string;
  /** Set once the add-in asks to keep the object over syncs. */
  reference?: string;

  /** What a collection holds; undefined for everything else. */
  items(): readonly HostObject[] | undefined {
    return undefined;
  }
  /** The place on a sheet an argument stands for, where the object is one. */
  area(): Range | undefined {
    return undefined;
  }
}

const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

/** Reads a wire property; a member this host lacks throws `NotImplemented Class.Member`. */
export function getMember(object: HostObject, name: string): unknown {
  if (!isWireName(name) || !(name in object)) throw notImplemented(`${object.className}.${name}`);
  const value = (object as unknown as Record<string, unknown>)[name];
  if (typeof value === 'function') throw notImplemented(`${object.className}.${name} as a property`);
  return value;
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  let place: object | null = object;
  while (place !== null && !Object.getOwnPropertyDescriptor(place, name)) place = Object.getPrototypeOf(place);
  const property = place === null ? undefined : Object.getOwnPropertyDescriptor(place, name);
  if (!isWireName(name) || !property || (!property.set && !property.writable))
    throw notImplemented(`${object.className}.${name} =`);
  (object as unknown as Record<string, unknown>)[name] = value;
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = (object as unknown as Record<string, unknown>)[name];
  if (isWireName(name) && typeof method === 'function') {
    return (method as (...given: readonly unknown[]) => unknown).apply(object, [...args]) ?? null;
  }
  const plain = name.replace(/OrNullObject$/, '');
  if (plain === name || !(plain in object)) throw notImplemented(`${object.className}.${name}()`);
  try {
    return callMember(object, plain, args);
  } catch (error) {
    if ((error as { code?: string }).code === 'ItemNotFound') return null;
    throw error;
  }
}

/** A collection found by name or id, as Excel’s are. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract override items(): readonly T[];
  protected abstract fits(item: T, key: unknown): boolean;

  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: unknown): T {
    const found = this.items().find((item) => this.fits(item, key));
    if (!found) throw notFound();
    return found;
  }
  GetItemAt(index: number): T {
    const found = this.items()[index];
    if (!found) throw notFound();
    return found;
  }
}
