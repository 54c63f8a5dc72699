// Why a reading is what it is, told by the code that decided it, never computed again beside it. A reader takes an optional
// `trace` and says each step with `trace?.({ … })`: without a sink nothing is built, so that a reading costs what it did.

/** What a step chose against, and why. */
export interface Refused {
  readonly candidate: string;
  readonly because: string;
}

export interface TraceStep {
  /** Which part of the reader speaks: `words`, `parts`, `deadline`, `doubts`, `due`, `status`, `concept`, `exact`, … */
  readonly stage: string;
  /** The family, table line or name of what decided. */
  readonly rule: string;
  /** [start, end) in UTF-16 units of the cell's text; absent where the step is about the whole cell. */
  readonly span?: readonly [number, number];
  /** For an official: one short Vietnamese sentence without a full stop. */
  readonly why: string;
  readonly refused?: readonly Refused[];
}

/** Takes the steps of one reading, in the order they were decided. */
export type Trace = (step: TraceStep) => void;

/** A sink that keeps what it hears. */
export function recorder(): { readonly trace: Trace; readonly steps: readonly TraceStep[] } {
  const steps: TraceStep[] = [];
  return { trace: (step) => void steps.push(step), steps };
}
