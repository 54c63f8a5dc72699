// Numbers, days and times as letters and hosts write them; the rules live beside the renderers, which stand before this room.
export * from '../report/render/format.js';
