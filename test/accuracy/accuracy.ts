// npm run accuracy: prints how well each reader does on its corpora; fails where a target is missed.
import { scoreAnnexes } from './annex/score.js';
import { scoreDeadlines } from './deadlines/score.js';
import { scoreUnits } from './units/score.js';

const results = [scoreAnnexes(), scoreDeadlines(), scoreUnits()];
if (results.includes(false)) process.exitCode = 1;
