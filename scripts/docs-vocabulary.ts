// Writes docs/vocabulary.md from the lexicon, for officials to review: node scripts/run-ts.mjs scripts/docs-vocabulary.ts
import { writeFileSync } from 'node:fs';
import { FAMILIES, WORDS, type Family } from '../shared/lexicon/entries.js';
import { foldKey } from '../shared/text/fold.js';

const TITLES: Readonly<Record<Family, string>> = {
  time: 'Thời gian',
  columns: 'Tiêu đề cột, nhóm, phần',
  bodies: 'Cơ quan, đơn vị',
  people: 'Con người, chức vụ',
  papers: 'Văn bản',
  roles: 'Việc làm, vai trò',
  states: 'Tình trạng thực hiện',
  fillers: 'Từ chung',
  numerals: 'Số và lượng từ',
};

const table = (family: Family): string =>
  [
    `## ${TITLES[family]}`,
    '',
    '| Cách viết | Được dùng để nhận ra |',
    '|---|---|',
    ...Object.entries(WORDS[family]).map(([text, features]) => `| ${text} | ${features.join(', ')} |`),
    '',
  ].join('\n');

const byKey = new Map<string, string[]>();
for (const family of FAMILIES)
  for (const text of Object.keys(WORDS[family])) byKey.set(foldKey(text), [...(byKey.get(foldKey(text)) ?? []), text]);

writeFileSync(
  'docs/vocabulary.md',
  `# Từ vựng mà Đôn Đốc hiểu

Trang này được tạo từ mã nguồn (\`npm run docs\`). Mỗi cách viết đứng một lần, kèm những nơi dùng đến; thêm một cách viết là thêm
một dòng trong \`shared/lexicon/words\`.

${FAMILIES.map(table).join('\n')}
## Những chữ giống nhau khi không có dấu

Chữ viết đủ dấu được hiểu theo dấu; chữ không dấu có thể là bất kỳ chữ nào trong dòng.

| Các chữ |
|---|
${[...byKey.values()]
  .filter((texts) => texts.length > 1)
  .map((texts) => `| ${texts.join(', ')} |`)
  .join('\n')}
`,
);
