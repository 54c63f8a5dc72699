import { createProgram } from './program.js';
import { systemConsole, Told } from './console.js';
import { languageOf, speak } from './words.js';

// A reader that closes early (| head) is no failure.
process.stdout.on('error', (error: { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

speak(languageOf(process.argv.slice(2), process.env));
try {
  await createProgram(systemConsole, (code) => {
    process.exitCode = code;
  }).parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof Told)) throw error;
  if (error.message) systemConsole.err(`dondoc: ${error.message}`);
  process.exitCode = error.code;
}
