import type { Section } from './context.js';

/** The files that go with the letter and what is in them. */
export const files: Section = ({ files: names = [], words, count }) =>
  names.length === 0
    ? []
    : [
        { kind: 'heading', title: words.filesHeading, count: count(names.length) },
        {
          kind: 'files',
          files: names.map((name) => ({
            name,
            about: name.endsWith('.xlsx')
              ? words.fileAbout.xlsx
              : name.endsWith('.docx')
                ? words.fileAbout.docx
                : words.fileAbout.other,
          })),
        },
      ];

export const board: Section = ({ settings, words }) =>
  settings.office.boardUrl
    ? [{ kind: 'action', label: words.openBoard, href: settings.office.boardUrl, hint: words.linkHint, notes: [] }]
    : [];
