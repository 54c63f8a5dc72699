// How much work a call does: blocks of our own code entered, counted by V8's precise coverage. No clock is asked.
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();

const post = (method: string, params?: object): unknown => {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
};

export function startCounting(): void {
  // Code made by the optimising compilers does not count its calls.
  setFlagsFromString('--no-opt');
  session.connect();
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

export function stopCounting(): void {
  post('Profiler.stopPreciseCoverage');
  session.disconnect();
  setFlagsFromString('--opt');
}

/** Blocks entered in the core and in `ooxml/` while `run` runs. */
export function stepsOf(run: () => unknown): number {
  post('Profiler.takePreciseCoverage');
  run();
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  let steps = 0;
  for (const { url, functions } of result)
    if (/[\\/](?:shared|ooxml)[\\/]/.test(url))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}
