import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly active: T;
  readonly onPick: (tab: T) => void;
}

/**
 * The tabs: one stop for the Tab key, arrows and Home/End inside (WAI-ARIA tabs pattern).
 * Own HTML, because Fluent's tablist moves focus by `focusgroup`, which the web views of older Excel do not have.
 */
export function Tabs<T extends string>({ label, tabs, active, onPick }: Props<T>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === active);
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length]!;
    onPick(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={tab.id === active}
          aria-controls="view"
          tabIndex={tab.id === active ? 0 : -1}
          onClick={() => onPick(tab.id)}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
