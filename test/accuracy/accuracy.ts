// npm run accuracy: prints how well each reader does on its corpora; fails where a target is missed.
import { scoreDeadlines } from './deadlines/score.js';

const results = [scoreDeadlines()];
if (results.includes(false)) process.exitCode = 1;
