import type { JSX } from 'preact';

export interface RadioOption {
  readonly text: string;
  readonly note?: string;
}

/** A choice of one: whole rows to click, arrows inside (the browser's own radio keys). */
export function Radio({
  name,
  label,
  options,
  picked,
  onPick,
}: {
  name: string;
  label: string;
  options: readonly RadioOption[];
  picked: number;
  onPick: (index: number) => void;
}): JSX.Element {
  return (
    <div class="stack" role="radiogroup" aria-label={label}>
      {options.map(({ text, note }, index) => (
        <label key={text} class={`choice${picked === index ? ' is-on' : ''}`}>
          <input type="radio" name={name} checked={picked === index} onChange={() => onPick(index)} />
          <span>
            {text}
            {note && <span class="small soft block">{note}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
