import type { JSX } from 'preact';

// Drawn on a 20 × 20 grid, 1.5 px strokes; `solid` shapes carry their mark cut out in --dd-knock, so meaning survives forced colours.
const SHAPES = {
  ok: '<circle class="solid" cx="10" cy="10" r="8.2"/><path class="knock" d="m6.2 10.3 2.6 2.6 5-5.4"/>',
  error: '<circle class="solid" cx="10" cy="10" r="8.2"/><path class="knock" d="m7 7 6 6m0-6-6 6"/>',
  warn: '<path class="solid" d="M10 1.8c.5 0 .9.3 1.1.7l7.6 14c.5.9-.1 1.9-1.1 1.9H2.4c-1 0-1.6-1-1.1-1.9l7.6-14c.2-.4.6-.7 1.1-.7Z"/><path class="knock" d="M10 7.4v4.4m0 3v.1"/>',
  info: '<rect class="solid" x="2" y="2" width="16" height="16" rx="3.5"/><path class="knock" d="M10 9v5m0-8v.1"/>',
  late: '<circle class="solid" cx="10" cy="11" r="7.2"/><path class="knock" d="M10 7.2V11l2.6 2"/><path d="M2.6 4.6 5 2.4m12.4 2.2L15 2.4"/>',
  soon: '<path d="M5 2.5h10M5 17.5h10M6.2 2.5c0 4 3.8 5 3.8 7.5s-3.8 3.5-3.8 7.5M13.8 2.5c0 4-3.8 5-3.8 7.5s3.8 3.5 3.8 7.5"/>',
  ask: '<circle cx="10" cy="10" r="7.6"/><path d="M7.8 8.1c.1-1.3 1-2.1 2.3-2.1 1.3 0 2.2.8 2.2 1.9 0 1.6-2.2 1.7-2.2 3.4m0 2.6v.1"/>',
  hold: '<circle cx="10" cy="10" r="7.6"/><path d="M8 7.2v5.6M12 7.2v5.6"/>',
  calendar: '<rect x="3" y="4" width="14" height="13" rx="2"/><path d="M3 8.2h14M7 2.5v3M13 2.5v3"/>',
  next: '<path d="m7.5 4.5 5.5 5.5-5.5 5.5"/>',
  back: '<path d="M12.5 4.5 7 10l5.5 5.5"/>',
  down: '<path d="m4.5 7.5 5.5 5.5 5.5-5.5"/>',
  arrow: '<path d="M3.5 10h13m-4.5-4.5L16.5 10 12 14.5"/>',
  sheet: '<rect x="2.8" y="3.3" width="14.4" height="13.4" rx="2"/><path d="M3 8h14M3 12.4h14M8 8v8.5"/>',
  pen: '<path d="m12.6 4 3.4 3.4L7 16.4l-4 .6.6-4L12.6 4Z"/>',
  repeat: '<path d="M3 8.5A7 7 0 0 1 16 6.4M16.5 3v3.6H13M17 11.5A7 7 0 0 1 4 13.6M3.5 17v-3.6H7"/>',
  mail: '<rect x="2.5" y="4.3" width="15" height="11.4" rx="2"/><path d="m3 6 7 5 7-5"/>',
  lock: '<rect x="4" y="9" width="12" height="8.5" rx="2"/><path d="M6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9M10 12.5v1.8"/>',
  search: '<circle cx="8.8" cy="8.8" r="5.3"/><path d="m12.8 12.8 4 4"/>',
  file: '<path d="M5.5 2.5h6l4 4v10a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1Z"/><path d="M11.5 2.7v4h4"/>',
  save: '<path d="M10 3.5V13m-4-3.8 4 4 4-4M3.5 14v1.5A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5V14"/>',
  shield:
    '<path d="M10 2.5 16.5 5v4.6c0 4-2.7 6.7-6.5 8-3.8-1.3-6.5-4-6.5-8V5L10 2.5Z"/><path d="m7 9.8 2.2 2.2 3.9-4.2"/>',
  unplug:
    '<path d="M3 17l3.2-3.2M6.2 13.8a3.6 3.6 0 0 1 0-5l1.5-1.5 5 5-1.5 1.5a3.6 3.6 0 0 1-5 0ZM17 3l-2.6 2.6M10.5 4.6l1-1a3.6 3.6 0 0 1 5 5l-1 1M9.3 9l1.3-1.3M11 10.7l1.3-1.3"/>',
  upload: '<path d="M10 13V3.5M6 7.2l4-4 4 4M3.5 13v2.5a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5V13"/>',
  brand:
    '<rect x="2.5" y="2.5" width="15" height="15" rx="3.5"/><path d="M6 7h5M6 10.2h3M6 13.4h2.5"/><path d="m10 12.6 2 2.2 3.6-5"/>',
  old: '<rect x="2.5" y="3" width="15" height="11" rx="2"/><path d="M7 17.5h6M10 6v3.4m0 2v.1"/>',
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture beside a word, never instead of one: always hidden from screen readers. */
export function Icon({
  name,
  tone,
  size,
  slot,
}: {
  name: IconName;
  tone?: 'error' | 'warn' | 'info' | 'ok' | 'idle';
  size?: 's' | 'xl';
  slot?: string;
}): JSX.Element {
  const classes = ['icon', tone && `tone-${tone}`, size && `icon--${size}`].filter(Boolean).join(' ');
  // The shapes above are constants of this file: nothing typed by anyone reaches innerHTML.
  return (
    <svg
      slot={slot}
      class={classes}
      viewBox="0 0 20 20"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: SHAPES[name] }}
    />
  );
}
