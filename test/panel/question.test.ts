import { annexRows, gridOf, TASKS } from '../../shared/office/office.test-kit.js';
import { judgementsOf } from '../../panel/session/figures.js';
import { periodFor, previewOf } from '../../panel/session/report.js';
import { bridge, close, open, session } from './opened-session.js';

afterEach(close);

const older = TASKS.map((row) => row.map((text, i) => (i === 4 ? '1/2/2026' : text)));
const annex = gridOf('Phụ lục', annexRows());

test('a copied sheet is counted once, in the figures and in the letter', async () => {
  await open({ grids: [annex, gridOf('Phụ lục (2)', annexRows())] });
  const state = session.state();
  expect(judgementsOf(state.office)).toHaveLength(4);
  const { report, letter } = previewOf(state, 'a.xlsx', periodFor(state, 'week', 0), 0, []);
  expect(report.totals).toMatchObject({ total: 4, overdue: 3 });
  expect(letter.text.replace(/\s+/g, ' ')).toContain('Không tính trong số liệu: trang “Phụ lục (2)”');
});

test('the answer to a question is kept with the settings and moves the figures', async () => {
  await open({ grids: [annex, gridOf('Cũ', annexRows(older), { hidden: true })] });
  const question = session.state().office!.questions[0]!;
  const old = question.options.find(({ id }) => id.endsWith('#Cũ'))!;
  await session.answer(question, old.id);
  expect(session.state().office!.questions[0]!.answer).toMatchObject({ option: old.id });
  expect(bridge.saved.at(-1)!.answers).toMatchObject([{ question: question.id, option: old.id }]);
  const overdue = judgementsOf(session.state().office).filter(({ status }) => status.kind === 'overdue');
  expect(overdue).toHaveLength(4);
});

test('facts of the plan that the settings name hold in the panel as in the command line', async () => {
  const rows = annexRows(
    TASKS.map((row) => row.map((text) => (text === '28/2/2026' ? 'Trước ngày 28/2' : text))),
    [['PHỤ LỤC']],
  );
  const plans = [{ file: 'phu-luc.xlsx', number: '34/KH-UBND', issued: { year: 2026, month: 1, day: 12 } }];
  await open({ grids: [gridOf('Phụ lục', rows)], settings: { plans } });
  expect(judgementsOf(session.state().office)[0]!.status.kind).toBe('overdue');
});
