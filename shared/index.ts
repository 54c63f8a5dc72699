// The front door: what hosts may import.
export * from './calendar/civil-date.js';
export * from './grid/grid.js';
export * from './grid/address.js';
export * from './text/fold.js';
export type * from './unit/types.js';
export type * from './deadline/types.js';
export type * from './annex/types.js';
export type * from './validation/types.js';
export type * from './status/types.js';
export type * from './report/types.js';
export type * from './delivery/types.js';
export type * from './ports/ports.js';
export * from './settings/settings.js';
