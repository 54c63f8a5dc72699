// Property tests draw the same cases every time, so that a green run stays green; FC_SEED=… draws others.
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261122) });
module.exports = fastCheck;
