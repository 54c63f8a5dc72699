/** Where a command speaks: tests catch the lines, the program prints them. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
  /** Colours may be used: a terminal without NO_COLOR. */
  readonly colour: boolean;
  readonly width: number;
}

export const systemConsole: Console = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
  width: process.stdout.columns ?? 160,
};

/** Something the person can put right: told in their words, exit code 2, no stack. */
export class Told extends Error {
  override readonly name = 'Told';
  constructor(
    message: string,
    readonly code = 2,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
