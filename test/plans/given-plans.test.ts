import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildService } from '../../scripts/build/service.mjs';

// Real plans, beside the project where they are; never part of it.
const FOLDER = '../shared/plans';

(existsSync(`${FOLDER}/score.mjs`) ? test : test.skip)(
  'real plans as text, Word, PDF and OCR text reach the accuracy promised (skipped where ../shared/plans is absent)',
  async () => {
    await buildService();
    const run = spawnSync('node', [`${FOLDER}/score.mjs`, '.', `${FOLDER}/truth.json`, FOLDER, '--say'], {
      encoding: 'utf8',
    });
    expect({ status: run.status, said: run.status === 0 ? '' : run.stdout }).toEqual({ status: 0, said: '' });
  },
  300_000,
);
