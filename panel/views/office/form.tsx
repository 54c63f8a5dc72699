import type { ComponentChildren, JSX } from 'preact';
import { isAddress } from '../../../shared/index.js';

/** “a@b.vn; c@d.vn” as addresses, and the first word that is none. */
export function addressesIn(text: string): { readonly all: readonly string[]; readonly wrong?: string } {
  const all = text.split(/[;,\s]+/).filter(Boolean);
  const wrong = all.find((one) => !isAddress(one));
  return { all, ...(wrong === undefined ? {} : { wrong }) };
}

/** One labelled field; what is wrong with it stands below it and is announced. */
export function Field({
  label,
  note,
  error,
  children,
}: {
  readonly label: string;
  readonly note?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <label class="field">
      <span class="label">{label}</span>
      {children}
      {error !== undefined && (
        <span class="small tone-error" role="alert">
          {error}
        </span>
      )}
      {note !== undefined && <span class="small soft">{note}</span>}
    </label>
  );
}

/** A line of text that is edited. */
export function Line({
  value,
  onText,
  example,
  name,
}: {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly example?: string;
  readonly name?: string;
}): JSX.Element {
  return (
    <input
      class="input"
      type="text"
      name={name}
      maxLength={300}
      placeholder={example}
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
