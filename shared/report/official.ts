import { paperName } from '../text/paper-name.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { compareDates } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import { officialAnnexes } from './official-annexes.js';
import type { OfficialBlock, OfficialReport } from './official-types.js';
import { FIGURE_HEADS, figureCells, officialName, officialPeriod, planTitles } from './official-words.js';
import { formatPercent, officialCount, officialDay } from './render/format.js';
import type { LetterContext } from './sections/context.js';
import { restStart } from './rest.js';
import { letterContext } from './sections/context.js';
import type { Line, Report, ReportTask } from './types.js';

export type { OfficialAnnex, OfficialBlock, OfficialReport, OfficialTable } from './official-types.js';

const CAUSES_SHOWN = 5;
const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
const heading = (text: string, level: 1 | 2 = 1): OfficialBlock => ({ kind: 'heading', text, level });
const units = (report: Report): readonly Line[] => report.byUnit.filter((line) => line.role === undefined);
const doneOf = ({ totals }: Pick<Line, 'totals'>): number => totals.doneOnTime + totals.doneLate;
const numbered = (texts: readonly string[]): OfficialBlock[] =>
  texts.map((text, i) => paragraph(texts.length > 1 ? `${i + 1}. ${text}` : text));

function results(report: Report, context: LetterContext): OfficialBlock[] {
  const { totals, previous } = report;
  const c = officialCount;
  const done = doneOf({ totals });
  const inTime = totals.dueSoon + totals.onTrack + totals.openEnded;
  const title = planTitles(report);
  const before = previous && {
    name: officialPeriod(previous.period),
    done: doneOf(previous),
    overdue: previous.totals.overdue,
  };
  const change = (now: number, then: number): string =>
    now === then
      ? `không đổi (${c(now)})`
      : `${now > then ? 'tăng' : 'giảm'} ${c(Math.abs(now - then))} (từ ${c(then)} ${now > then ? 'lên' : 'xuống'} ${c(now)})`;
  return [
    heading('I. KẾT QUẢ THỰC HIỆN'),
    heading('1. Kết quả chung', 2),
    paragraph(
      `Tổng số nhiệm vụ theo dõi là ${c(totals.total)}, thuộc ${c(report.sources.length)} kế hoạch. Đã hoàn thành ${c(done)} nhiệm vụ, đạt ${formatPercent(done, totals.total)}, gồm ${c(totals.doneOnTime)} nhiệm vụ đúng hạn và ${c(totals.doneLate)} nhiệm vụ quá hạn. Chưa hoàn thành ${c(inTime + totals.overdue)} nhiệm vụ, gồm ${c(inTime)} nhiệm vụ trong hạn và ${c(totals.overdue)} nhiệm vụ quá hạn. Có ${c(totals.unknown - (totals.statusUnknown ?? 0))} nhiệm vụ chưa rõ thời hạn${totals.statusUnknown ? `, ${c(totals.statusUnknown)} nhiệm vụ đã qua thời hạn, chưa rõ tình trạng` : ''}.`,
    ),
    { kind: 'caption', text: 'Bảng 1. Kết quả thực hiện theo kế hoạch' },
    {
      kind: 'table',
      table: {
        columns: [
          { head: 'TT', width: 6, align: 'center' },
          { head: 'Kế hoạch', width: 25, align: 'left' },
          ...FIGURE_HEADS,
        ],
        rows: report.byPlan.map((line, i) => [String(i + 1), title(line.name), ...figureCells(line.totals)]),
        total: ['', 'Tổng số', ...figureCells(totals)],
      },
    },
    {
      kind: 'note',
      text: 'Tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / tổng số nhiệm vụ. Ngày đến hạn được tính trọn ngày.',
    },
    ...(before
      ? [
          paragraph(
            `So với ${before.name}, số nhiệm vụ hoàn thành ${change(done, before.done)}; số nhiệm vụ chưa hoàn thành, quá hạn ${change(totals.overdue, before.overdue)}.`,
          ),
        ]
      : []),
    heading('2. Kết quả theo đơn vị chủ trì', 2),
    paragraph(byUnitSentence(report)),
    ...(context.report.gaps.length
      ? [
          paragraph(
            `Có ${c(report.gaps.length)} tệp chưa đọc được, số liệu của các tệp này không có trong báo cáo: ${report.gaps.map(({ file }) => `“${file}”`).join(', ')}.`,
          ),
        ]
      : []),
  ];
}

function byUnitSentence(report: Report): string {
  const lines = units(report);
  const rated = [...lines].sort((a, b) => doneOf(b) / b.totals.total - doneOf(a) / a.totals.total);
  const [best, second] = rated;
  const rate = (line: Line): string => formatPercent(doneOf(line), line.totals.total);
  // Named only when it is alone at the top; nobody is ever named at the bottom.
  const named =
    best && second && doneOf(best) > 0 && rate(best) !== rate(second)
      ? ` Đơn vị có tỷ lệ hoàn thành cao nhất là ${best.name} (${rate(best)}).`
      : '';
  return `Có ${officialCount(lines.length)} đơn vị được giao chủ trì nhiệm vụ.${named} Số liệu của từng đơn vị tại Phụ lục I.`;
}

function shortcomings(report: Report, context: LetterContext): OfficialBlock[] {
  const c = officialCount;
  const overdue = context.tasksOf(report.overdue);
  const texts: string[] = [];
  if (overdue.length) {
    // Bodies that are only asked have no days late; tasks of no certain unit are at none.
    const days = overdue.flatMap((task) =>
      task.status.kind === 'overdue' && !task.coordinationOnly ? [task.status.days] : [],
    );
    const late = units(report).filter((line) => line.totals.overdue > 0);
    const theirs = late.reduce((sum, line) => sum + line.totals.overdue, 0);
    const [min, max] = [Math.min(...days), Math.max(...days)];
    const span = min === max ? `${c(min)} ngày` : `từ ${c(min)} đến ${c(max)} ngày`;
    const where = theirs
      ? `${theirs === overdue.length ? '' : `, trong đó ${c(theirs)} nhiệm vụ`} tại ${c(late.length)} đơn vị`
      : '';
    texts.push(
      `Có ${c(overdue.length)} nhiệm vụ chưa hoàn thành, quá hạn${where}${days.length ? `; thời gian trễ ${span}` : ''} (Phụ lục II).`,
    );
  } else texts.push(`Không có nhiệm vụ quá hạn tính đến hết ngày ${officialDay(report.closed)}.`);
  const undated = context.tasksOf(report.undated);
  if (undated.length) {
    const title = planTitles(report);
    const plans = [...new Set(undated.map((task) => title(task.plan)))];
    const named =
      plans.length <= 5
        ? `, thuộc ${plans.map((plan) => plan.replace(/^Số (.*)/, (_, number: string) => paperName(number))).join(', ')}`
        : '';
    texts.push(
      `Có ${c(undated.length)} nhiệm vụ chưa rõ thời hạn${named}; các nhiệm vụ này không tính là quá hạn (Phụ lục ${overdue.length ? 'III' : 'II'}).`,
    );
  }
  const causes = [...new Set(overdue.map((task) => task.difficulty).filter((text): text is string => Boolean(text)))];
  if (causes.length)
    texts.push(
      `Nguyên nhân theo báo cáo của các đơn vị: ${causes
        .slice(0, CAUSES_SHOWN)
        .map((cause) => `“${cause.replace(/[.;\s]+$/, '')}”`)
        .join('; ')}.`,
    );
  else if (overdue.length) texts.push('Các đơn vị chưa báo cáo nguyên nhân.');
  return [heading('II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'), ...numbered(texts)];
}

const within = (start: CivilDate, end: CivilDate): string =>
  compareDates(start, end) === 0
    ? `trong ngày ${officialDay(start)}`
    : `từ ngày ${officialDay(start)} đến ngày ${officialDay(end)}`;

function ahead(report: Report): OfficialBlock[] {
  const c = officialCount;
  const { next, dueNext, dueRest, overdue, awaiting, undated, period } = report;
  const rest = restStart(report);
  const noun = awaiting.every((key) => report.tasks.find((task) => task.key === key)?.proposed)
    ? 'đề xuất gia hạn'
    : 'đề xuất của các đơn vị';
  const texts = [
    ...(dueRest
      ? [
          dueRest.length
            ? `Hoàn thành ${c(dueRest.length)} nhiệm vụ còn đến hạn trong kỳ, ${within(rest, period.end)}.`
            : `Không còn nhiệm vụ đến hạn trong kỳ, ${within(rest, period.end)}.`,
        ]
      : []),
    `${dueNext.length ? `Hoàn thành ${c(dueNext.length)} nhiệm vụ` : 'Không có nhiệm vụ'} đến hạn ${within(next.start, next.end)}.`,
  ];
  if (overdue.length)
    texts.push(
      `Hoàn thành dứt điểm ${c(overdue.length)} nhiệm vụ quá hạn${awaiting.length ? `; trình cấp có thẩm quyền xem xét ${c(awaiting.length)} ${noun}` : ''}.`,
    );
  else if (awaiting.length) texts.push(`Trình cấp có thẩm quyền xem xét ${c(awaiting.length)} ${noun}.`);
  if (undated.length) texts.push(`Xác định thời hạn cụ thể đối với ${c(undated.length)} nhiệm vụ chưa rõ thời hạn.`);
  // While the period still runs, part of what is ahead lies in it.
  const coming = dueRest ? 'thời gian tới' : officialPeriod(next);
  return [heading(`III. NHIỆM VỤ TRỌNG TÂM ${coming.toUpperCase()}`), ...numbered(texts)];
}

function proposals(report: Report, ward: string): OfficialBlock[] {
  const asked = report.tasks.some((task: ReportTask) => task.coordinationOnly);
  const texts = [
    ...(report.overdue.length
      ? ['Các phòng, đơn vị có nhiệm vụ quá hạn báo cáo nguyên nhân, giải pháp và thời gian hoàn thành.']
      : []),
    ...(asked
      ? [
          `Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam ${ward} và các tổ chức chính trị - xã hội tiếp tục phối hợp tuyên truyền, vận động Nhân dân.`,
        ]
      : []),
  ];
  return texts.length ? [heading('IV. ĐỀ XUẤT, KIẾN NGHỊ'), ...numbered(texts)] : [];
}

/**
 * The consolidated report in the layout of Decree 30/2020 as a value: number, day and signature stay blank for the clerk
 * and the signer; every figure is one of the report's own.
 */
export function officialReport(report: Report, settings: Settings): OfficialReport {
  const context = letterContext(
    report,
    { ...settings, language: 'vi' },
    { rows: Number.MAX_SAFE_INTEGER, chars: 1500 },
  );
  const names = officialName(report.office || settings.office.name, settings);
  const { period, asOf, totals } = report;
  const name = officialPeriod(period);
  const month = `tháng ${asOf.month < 3 ? `0${asOf.month}` : asOf.month} năm ${asOf.year}`;
  const opening = `Thực hiện các kế hoạch đã ban hành, Ủy ban nhân dân (UBND) ${names.full} báo cáo kết quả thực hiện nhiệm vụ ${name}. Kỳ số liệu tính từ ngày ${officialDay(period.start)} đến hết ngày ${officialDay(period.end)}; số liệu lũy kế đến hết ngày ${officialDay(report.closed)}. ${totals.total ? 'Kết quả như sau:' : 'Chưa có nhiệm vụ nào được đọc trong kỳ.'}`;
  return {
    body: ['ỦY BAN NHÂN DÂN', names.full.toUpperCase()],
    number: { before: 'Số:', after: '/BC-UBND' },
    place: names.place,
    month,
    type: 'BÁO CÁO',
    abstract: [`Kết quả thực hiện nhiệm vụ ${name}`, `theo các kế hoạch của Ủy ban nhân dân ${names.kind}`],
    blocks: [
      paragraph(opening),
      ...(totals.total
        ? [
            ...results(report, context),
            ...shortcomings(report, context),
            ...ahead(report),
            ...proposals(report, names.kind),
          ]
        : []),
      paragraph(`Trên đây là báo cáo kết quả thực hiện nhiệm vụ ${name} của UBND ${names.full}./.`),
    ],
    recipients: [
      `Thường trực Đảng ủy ${names.kind};`,
      `Thường trực HĐND ${names.kind};`,
      `Chủ tịch, các Phó Chủ tịch UBND ${names.kind};`,
      ...(report.tasks.some((task) => task.coordinationOnly) ? [`Ủy ban MTTQ Việt Nam ${names.kind};`] : []),
      `Các phòng, đơn vị thuộc UBND ${names.kind};`,
      'Lưu: VT, VP.',
    ],
    signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], hint: '(họ và tên người ký)' },
    annexes: totals.total
      ? officialAnnexes(
          report,
          context,
          `(Kèm theo Báo cáo số         /BC-UBND ngày       ${month}`,
          `của Ủy ban nhân dân ${names.full})`,
        )
      : [],
  };
}
