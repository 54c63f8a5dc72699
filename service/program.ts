import { Command, Option } from 'commander';
import type { Console } from './console.js';
import { prepare } from './spoken-command.js';
import { say } from './words.js';

const VERSION = '0.1.0';
const collect = (value: string, all: readonly string[]): string[] => [...all, value];

/** The command line. Each command's code is loaded when it is used; `done` receives the exit code. */
export function createProgram(console: Console, done: (code: number) => void): Command {
  const program = prepare(new Command('dondoc'))
    .description(
      say(
        'Kiểm tra phụ lục phân công nhiệm vụ, theo dõi thời hạn và gửi báo cáo tổng hợp.',
        'Checks the task-assignment annex of a plan, follows deadlines and mails consolidated reports.',
      ),
    )
    .version(VERSION, '-V, --version', say('hiện phiên bản', 'show the version'))
    .option(
      '--lang <vi|en>',
      say('ngôn ngữ của chương trình; mặc định theo LANG', 'language of the program; default from LANG'),
    )
    .helpCommand(say('help [lệnh]', 'help [command]'), say('hướng dẫn của một lệnh', 'help of one command'));
  const add = (name: string, summary: string): Command =>
    prepare(program.command(name).description(summary)).addOption(new Option('--lang <vi|en>').hideHelp());
  const xlsxFiles = [
    say('<tệp...>', '<file...>'),
    say('tệp .xlsx, .xls, .ods hoặc .csv', '.xlsx, .xls, .ods or .csv file'),
  ] as const;
  const xlsxFile = [
    say('<tệp>', '<file>'),
    say('tệp .xlsx, .xls, .ods hoặc .csv', '.xlsx, .xls, .ods or .csv file'),
  ] as const;
  const asOf = [
    say('--as-of <ngày>', '--as-of <day>'),
    say('tính đến ngày (năm-tháng-ngày); mặc định hôm nay', 'as of this day (YYYY-MM-DD); default today'),
  ] as const;
  const settings = [
    say('--settings <tệp>', '--settings <file>'),
    say('tệp thiết lập (JSON)', 'settings file (JSON)'),
  ] as const;
  const period = [
    say('--period <kỳ>', '--period <period>'),
    'week, month, quarter, half-year, nine-months, year',
    'week',
  ] as const;

  add('check', say('Kiểm tra các phụ lục và in kết quả', 'Check annexes and print what was found'))
    .argument(...xlsxFiles)
    .option(...asOf)
    .option(
      say('--issued <ngày>', '--issued <day>'),
      say('ngày ban hành kế hoạch, nếu tệp không ghi', 'day the plan was issued, where the file does not say'),
    )
    .option(...settings)
    .option(say('--sheet <tên>', '--sheet <name>'), say('chỉ đọc trang này', 'read this sheet only'))
    .option(
      '--json',
      say(
        'in JSON: các trang đã kiểm tra, những gì đã đọc và để ngoài, câu hỏi',
        'print JSON: sheets, the account of what was read and left out, questions',
      ),
    )
    .action(async (files, options) => done(await (await import('./commands/check.js')).check(files, options, console)));

  add(
    'explain',
    say(
      'Giải thích vì sao một ô được đọc như vậy: thời hạn, đơn vị, tiêu đề, dòng',
      'Explain why one cell was read as it was: deadline, unit, heading, line',
    ),
  )
    .argument(...xlsxFile)
    .argument(say('<ô>', '<cell>'), say('E12 hoặc Trang!E12', 'E12 or Sheet!E12'))
    .option(...asOf)
    .option(...settings)
    .option('--json', say('in JSON', 'print JSON'))
    .action(async (file, cell, options) =>
      done(await (await import('./commands/explain.js')).explain(file, cell, options, console)),
    );

  add(
    'deadline',
    say(
      'Đọc thời hạn: mỗi dòng đầu vào một cụm từ, mỗi dòng kết quả một JSON',
      'Read deadlines: one phrase per line in, one JSON object per line out',
    ),
  )
    .option(say('--issued <ngày>', '--issued <day>'), say('ngày ban hành kế hoạch', 'day the plan was issued'))
    .option(...settings)
    .option('--json', say('in JSON (mặc định)', 'print JSON (the default)'))
    .action(async (options) =>
      done(await (await import('./commands/deadline.js')).deadline(options, process.stdin, console)),
    );

  add('report', say('Lập báo cáo tổng hợp', 'Draw up the consolidated report'))
    .argument(...xlsxFiles)
    .option(...asOf)
    .option(...period)
    .option(...settings)
    .option(say('--format <dạng>', '--format <format>'), 'html, text, json, xlsx, docx', 'text')
    .option(
      say('--store <tệp>', '--store <file>'),
      say(
        'kho giữ các kỳ đã chốt: so với kỳ trước, giữ kỳ này',
        'store of closed periods: compare with the one before, keep this one',
      ),
    )
    .option(
      say('-o, --out <tệp>', '-o, --out <file>'),
      say('ghi vào tệp thay vì in ra', 'write to a file instead of printing'),
    )
    .action(async (files, options) =>
      done(await (await import('./commands/report.js')).report(files, options, console)),
    );

  add('send', say('Lập báo cáo tổng hợp và gửi thư', 'Draw up the consolidated report and mail it'))
    .argument(...xlsxFiles)
    .option(...asOf)
    .option(...period)
    .option(...settings)
    .option('--to <email...>', say('người nhận; ghi được nhiều lần', 'recipient; may be repeated'), collect, [])
    .option(say('--from <địa chỉ>', '--from <address>'), say('người gửi', 'sender'))
    .option(
      '--smtp <url>',
      say('máy chủ thư, ví dụ smtp://tên:mật-khẩu@máy-chủ:587', 'mail server, such as smtp://user:password@host:587'),
    )
    .option(
      say('--outbox <thư mục>', '--outbox <folder>'),
      say('ghi thư thành tệp .eml thay vì gửi', 'write .eml files instead of sending'),
    )
    .action(async (files, options) => done(await (await import('./commands/send.js')).send(files, options, console)));

  add(
    'mark',
    say(
      'Ghi dấu vào một bản sao của tệp (định dạng có điều kiện, gỡ được)',
      'Write the marks into a copy (conditional formats, removable)',
    ),
  )
    .argument(...xlsxFile)
    .option(...asOf)
    .option(...settings)
    .option(
      say('-o, --out <tệp>', '-o, --out <file>'),
      say('tệp kết quả; mặc định <tệp>.danh-dau.xlsx', 'resulting file; default FILE.danh-dau.xlsx'),
    )
    .action(async (file, options) => done(await (await import('./commands/mark.js')).mark(file, options, console)));

  add(
    'fix',
    say(
      'Sửa những chỗ có cách sửa chắc chắn (hoặc các quy tắc được nêu), giữ nguyên mọi phần khác của tệp',
      'Apply the safe mends (or the rules named); everything else of the file stays as it is',
    ),
  )
    .argument(...xlsxFile)
    .option('--rule <id...>', say('quy tắc cần sửa; ghi được nhiều lần', 'rule to mend; may be repeated'), collect, [])
    .option('--dry-run', say('chỉ liệt kê, không ghi', 'list only, write nothing'))
    .option(...asOf)
    .option(...settings)
    .option('--json', say('in JSON', 'print JSON'))
    .option(say('-o, --out <tệp>', '-o, --out <file>'), say('ghi vào tệp khác', 'write to another file'))
    .action(async (file, options) => done(await (await import('./commands/fix.js')).fix(file, options, console)));

  add(
    'answer',
    say(
      'Trả lời câu hỏi về các tệp, lưu vào tệp thiết lập; không có --choose thì liệt kê',
      'Answer a question about the files, kept in the settings file; without --choose it lists them',
    ),
  )
    .argument(...xlsxFiles)
    .option(...asOf)
    .option(...settings)
    .option(say('--choose <lựa chọn>', '--choose <option>'), say('mã lựa chọn', 'id of the option'))
    .option(
      say('--question <mã>', '--question <id>'),
      say('mã câu hỏi, nếu có nhiều', 'id of the question, where there are several'),
    )
    .option(say('--by <tên>', '--by <name>'), say('người trả lời', 'who answers'))
    .action(async (files, options) =>
      done(await (await import('./commands/answer.js')).answer(files, options, console)),
    );

  add(
    'letters',
    say(
      'Xem mọi thư sẽ gửi trong ngày, gửi ai, vì sao, thư nào giữ lại; không gửi',
      'Show every letter of the day, to whom and why, and what is held; sends nothing',
    ),
  )
    .argument(...xlsxFiles)
    .option(...asOf)
    .option(...settings)
    .option('--json', say('in JSON', 'print JSON'))
    .option(
      say('-o, --out <thư mục>', '-o, --out <folder>'),
      say('ghi từng thư (html, txt)', 'write each letter (html, txt)'),
    )
    .action(async (files, options) =>
      done(await (await import('./commands/letters.js')).letters(files, options, console)),
    );

  add(
    'track',
    say(
      'Thêm cột theo dõi vào bên phải phụ lục, không đụng các cột đã ban hành',
      'Add follow-up columns right of the annex; the issued columns stay',
    ),
  )
    .argument(...xlsxFile)
    .requiredOption(say('-o, --out <tệp>', '-o, --out <file>'), say('tệp kết quả', 'resulting file'))
    .option(...settings)
    .action(async (file, options) => done(await (await import('./commands/track.js')).track(file, options, console)));

  add(
    'split',
    say(
      'Tách phụ lục thành mỗi đơn vị một tệp để cập nhật, kèm sent.json',
      'Split the annex into one file a unit to report in, with sent.json',
    ),
  )
    .argument(...xlsxFile)
    .requiredOption(say('--out <thư mục>', '--out <folder>'), say('thư mục ghi các tệp', 'folder of the files'))
    .option(
      say('--unit <tên...>', '--unit <name...>'),
      say('chỉ tách cho đơn vị này; ghi được nhiều lần', 'this unit only; may be repeated'),
      collect,
      [],
    )
    .option(...asOf)
    .option(...settings)
    .option('--json', say('in JSON', 'print JSON'))
    .action(async (file, options) => done(await (await import('./commands/split.js')).split(file, options, console)));

  add(
    'merge',
    say(
      'Ghép các tệp đơn vị gửi về vào phụ lục; liệt kê đủ từng thay đổi: nhận, không nhận, cần chọn',
      'Merge the files units returned into the annex; every change is told: taken, not taken, to decide',
    ),
  )
    .argument(say('<phụ-lục>', '<annex>'), say('phụ lục của văn phòng (.xlsx)', "the office's annex (.xlsx)"))
    .argument(
      say('<tệp...>', '<file...>'),
      say('tệp đơn vị gửi về, hoặc thư mục', 'returned files, or folders of them'),
    )
    .option(
      say('--sent <thư mục>', '--sent <folder>'),
      say('nơi có sent.json khi tách tệp', 'where split wrote sent.json'),
    )
    .option(...asOf)
    .option(...settings)
    .option('--json', say('in JSON', 'print JSON'))
    .option('--dry-run', say('chỉ liệt kê, không ghi', 'list only, write nothing'))
    .option(
      say('--take <chọn...>', '--take <choice...>'),
      say(
        'ours:MÃ.CỘT giữ theo tệp, theirs:MÃ.CỘT lấy của đơn vị, both:MÃ.CỘT ghi cả hai',
        'ours:CODE.FIELD keeps the file, theirs:CODE.FIELD takes the unit, both:CODE.FIELD writes both',
      ),
      collect,
      [],
    )
    .option(say('-o, --out <tệp>', '-o, --out <file>'), say('tệp kết quả', 'resulting file'))
    .action(async (annex, files, options) =>
      done(await (await import('./commands/merge.js')).merge(annex, files, options, console)),
    );

  add(
    'new',
    say(
      'Tạo phụ lục mới theo mẫu, có danh sách chọn và cột theo dõi',
      'Create an annex from the template, with drop-downs and follow-up columns',
    ),
  )
    .requiredOption(say('-o, --out <tệp>', '-o, --out <file>'), say('tệp sẽ tạo', 'file to create'))
    .option(
      say('--unit-kind <loại>', '--unit-kind <kind>'),
      say(
        'loại cơ quan: ward (phường), commune (xã) …; loại khác thì lệnh nêu danh sách',
        'ward, commune …; the command lists them all',
      ),
      'ward',
    )
    .option(say('--rows <số>', '--rows <number>'), say('số dòng nhiệm vụ', 'number of task rows'), '40')
    .action(async (options) => done(await (await import('./commands/new.js')).create(options, console)));

  add(
    'import',
    say(
      'Lập dự thảo phụ lục từ văn bản kế hoạch (.docx, .pdf, .txt, bản quét)',
      'Draft the annex from a plan document (.docx, .pdf, .txt, a scan)',
    ),
  )
    .argument(say('<tệp>', '<file>'), say('văn bản kế hoạch', 'the plan document'))
    .option(
      say('-o, --out <tệp>', '-o, --out <file>'),
      say('ghi phụ lục dự thảo (.xlsx)', 'write the draft annex (.xlsx)'),
    )
    .option('--scan', say('đọc cả bản quét (chậm, vài giây một trang)', 'read scans too (slow, some seconds a page)'))
    .option(...settings)
    .option('--json', say('in JSON', 'print JSON'))
    .action(async (file, options) =>
      done(await (await import('./commands/import.js')).importPlan(file, options, console)),
    );

  add(
    'serve',
    say(
      'Chạy dịch vụ của một cơ quan: trang xem và lịch gửi thư',
      "Run an office's service: its pages and its schedule",
    ),
  )
    .requiredOption(say('--config <tệp>', '--config <file>'), say('tệp cấu hình (JSON)', 'configuration file (JSON)'))
    .option(
      say('--port <số>', '--port <number>'),
      say('cổng; mặc định theo cấu hình', 'port; default from the configuration'),
    )
    .option(
      '--yes',
      say(
        'đã xem danh sách thư, cho phép gửi thư thật (lần đầu)',
        'the list of letters has been seen: real letters may leave (first time)',
      ),
    )
    .option(
      '--new-store',
      say(
        'kho dữ liệu cũ không còn: bắt đầu kho mới, chấp nhận có thể gửi lại thư trong kỳ',
        'the old store is lost: begin a new one, letters of the period may go again',
      ),
    )
    .action(async (options) => done(await (await import('./commands/serve.js')).serve(options, console)));

  add(
    'resend',
    say(
      'Gửi lại các thư bị từ chối hoặc đang chờ; người đã nhận không nhận lại',
      'Try letters again that were refused or wait; who has one gets no second',
    ),
  )
    .requiredOption(say('--config <tệp>', '--config <file>'), say('tệp cấu hình (JSON)', 'configuration file (JSON)'))
    .action(async (options) => done(await (await import('./commands/resend.js')).resend(options, console)));

  add(
    'demo',
    say(
      'Chạy thử với các phụ lục mẫu: kiểm tra, báo cáo, ghi thư vào thư mục, mở trang xem',
      'Try it on the sample annexes: check, report, letters into a folder, pages',
    ),
  )
    .option(say('--samples <thư mục>', '--samples <folder>'), say('thư mục phụ lục', 'folder of annexes'), 'samples')
    .option(say('--outbox <thư mục>', '--outbox <folder>'), say('thư mục thư đi', 'folder of letters'), 'outbox')
    .option(
      say('--as-of <ngày>', '--as-of <day>'),
      say('tính đến ngày; mặc định ngày của phụ lục mẫu', "as of this day; default the samples' own day"),
    )
    .option(say('--port <số>', '--port <number>'), say('cổng; mặc định 3000', 'port; default 3000'))
    .option('--once', say('không mở trang xem', 'do not serve the pages'))
    .action(async (options) => done(await (await import('./commands/demo.js')).demo(options, console)));

  return program;
}
