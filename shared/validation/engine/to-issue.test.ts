import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { checkExample } from './example-sheet.js';
import { RULES } from '../rules/index.js';

const rule = RULES.find(({ id }) => id === 'output-vague')!;
const found = (settings = DEFAULT_SETTINGS) => checkExample(rule, rule.example.wrong, settings, RULES);
const acceptance = { rule: 'output-vague', sheet: 'Phụ lục', cell: 'F2', reason: 'Kế hoạch cấp trên ghi như vậy' };

test('the office sets the severity of a rule', () => {
  expect(found({ ...DEFAULT_SETTINGS, rules: { 'output-vague': 'error' } })).toMatchObject([{ severity: 'error' }]);
});

test('a rule that is off says nothing', () => {
  expect(found({ ...DEFAULT_SETTINGS, rules: { 'output-vague': 'off' } })).toEqual([]);
});

test('an accepted finding is quiet while its cell says the same', () => {
  const accepted = [{ ...acceptance, text: 'Báo cáo' }];
  expect(found({ ...DEFAULT_SETTINGS, accepted })).toEqual([]);
});

test('an accepted finding is told again once the text of its cell has changed', () => {
  const accepted = [{ ...acceptance, text: 'Văn bản' }];
  expect(found({ ...DEFAULT_SETTINGS, accepted })).toHaveLength(1);
});

test('an acceptance of one cell leaves the others alone', () => {
  const accepted = [{ ...acceptance, cell: 'F3', text: 'Báo cáo' }];
  expect(found({ ...DEFAULT_SETTINGS, accepted })).toHaveLength(1);
});

test('an issue without a mend of its own leads to its cell', () => {
  expect(found()[0]!.mends).toMatchObject([{ label: 'Đến ô F2', safe: false, changes: [], action: 'go' }]);
});
