import { refuse, strict } from './meter.js';
import type { Meter } from './meter.js';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** PropertiesService.getDocumentProperties(), with Google's limits. */
export function propertiesService(meter: Meter, store: Map<string, string>): object {
  const size = (): number => [...store].reduce((sum, [name, value]) => sum + bytes(name) + bytes(value), 0);
  const set = (name: string, value: string): void => {
    if (typeof value !== 'string') refuse('Invalid argument: value');
    if (bytes(value) > VALUE_BYTES) refuse('Argument too large: value');
    const before = store.get(name);
    store.set(name, value);
    if (size() <= STORE_BYTES) return;
    if (before === undefined) store.delete(name);
    else store.set(name, before);
    refuse('You have exceeded the property storage quota. Please remove some properties and try again.');
  };
  const properties: object = strict('Properties', {
    getProperty(name: string) {
      meter.spend('Properties.getProperty', 'property');
      return store.get(name) ?? null;
    },
    getProperties() {
      meter.spend('Properties.getProperties', 'property');
      return Object.fromEntries(store);
    },
    setProperty(name: string, value: string) {
      meter.spend('Properties.setProperty', 'property');
      set(name, value);
      return properties;
    },
    setProperties(values: Record<string, string>, others: boolean) {
      meter.spend('Properties.setProperties', 'property');
      if (others) store.clear();
      for (const [name, value] of Object.entries(values)) set(name, value);
      return properties;
    },
    deleteProperty(name: string) {
      meter.spend('Properties.deleteProperty', 'property');
      store.delete(name);
      return properties;
    },
  });
  return strict('PropertiesService', { getDocumentProperties: () => properties });
}

/** LockService: `held` names the locks some other execution holds now. */
export function lockService(meter: Meter, held: Set<string>): object {
  const lock = (name: string): object => {
    let mine = false;
    return strict('Lock', {
      tryLock(millis: number) {
        meter.spend('Lock.tryLock', 'lock');
        if (mine) return true;
        if (held.has(name)) {
          meter.now += millis;
          return false;
        }
        held.add(name);
        mine = true;
        return true;
      },
      releaseLock() {
        if (mine) held.delete(name);
        mine = false;
      },
    });
  };
  return strict('LockService', { getDocumentLock: () => lock('document'), getScriptLock: () => lock('script') });
}
