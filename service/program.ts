import { Command } from 'commander';
import type { CommanderError } from 'commander';
import type { Console } from './console.js';
import { Told } from './console.js';

const VERSION = '0.1.0';
const collect = (value: string, all: readonly string[]): string[] => [...all, value];

/** commander speaks English; what people read is Vietnamese. */
function inVietnamese(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/unknown option '([^']*)'/, 'không có tùy chọn “$1”')
    .replace(/missing required argument '([^']*)'/, 'thiếu “$1”')
    .replace(/option '([^']*)' argument missing/, 'tùy chọn “$1” cần một giá trị')
    .replace(/required option '([^']*)' not specified/, 'thiếu tùy chọn “$1”')
    .replace(/unknown command '([^']*)'/, 'không có lệnh “$1”')
    .replace(/too many arguments.*/, 'có quá nhiều tham số')
    .replace(/\n?\(Did you mean ([^)?]*)\?\)/, ' Có phải là $1?');
}

function prepare(command: Command): Command {
  return command
    .exitOverride((error: CommanderError) => {
      if (
        error.code === 'commander.helpDisplayed' ||
        error.code === 'commander.version' ||
        error.code === 'commander.help'
      )
        throw new Told('', 0);
      throw new Told(
        `${inVietnamese(error.message)}\nXem: ${command.parent ? `dondoc ${command.name()}` : 'dondoc'} --help`,
      );
    })
    .configureOutput({ writeErr: () => undefined })
    .helpOption('-h, --help', 'hiện hướng dẫn này')
    .configureHelp({
      styleTitle: (title) =>
        ({ 'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Commands:': 'Các lệnh:', 'Arguments:': 'Tham số:' })[
          title
        ] ?? title,
    });
}

/** The command line. Each command's code is loaded when it is used; `done` receives the exit code. */
export function createProgram(console: Console, done: (code: number) => void): Command {
  const program = prepare(new Command('dondoc'))
    .description('Kiểm tra phụ lục phân công nhiệm vụ, theo dõi thời hạn và gửi báo cáo tổng hợp.')
    .version(VERSION, '-V, --version', 'hiện phiên bản')
    .helpCommand('help [lệnh]', 'hướng dẫn của một lệnh');
  const add = (name: string, summary: string): Command => prepare(program.command(name).description(summary));
  const asOf = ['--as-of <ngày>', 'tính đến ngày (năm-tháng-ngày); mặc định hôm nay'] as const;
  const settings = ['--settings <tệp>', 'tệp thiết lập (JSON)'] as const;
  const period = ['--period <kỳ>', 'week, month, quarter, half-year, nine-months, year', 'week'] as const;

  add('check', 'Kiểm tra các phụ lục và in kết quả')
    .argument('<tệp...>', 'tệp .xlsx')
    .option(...asOf)
    .option('--issued <ngày>', 'ngày ban hành kế hoạch, nếu tệp không ghi')
    .option(...settings)
    .option('--sheet <tên>', 'chỉ đọc trang này')
    .option('--json', 'in JSON: một đối tượng cho mỗi tệp và trang')
    .action(async (files, options) => done(await (await import('./commands/check.js')).check(files, options, console)));

  add('deadline', 'Đọc thời hạn: mỗi dòng đầu vào một cụm từ, mỗi dòng kết quả một JSON')
    .option('--issued <ngày>', 'ngày ban hành kế hoạch')
    .option(...settings)
    .option('--json', 'in JSON (mặc định)')
    .action(async (options) =>
      done(await (await import('./commands/deadline.js')).deadline(options, process.stdin, console)),
    );

  add('report', 'Lập báo cáo tổng hợp')
    .argument('<tệp...>', 'tệp .xlsx')
    .option(...asOf)
    .option(...period)
    .option(...settings)
    .option('--format <dạng>', 'html, text, json, xlsx, docx', 'text')
    .option('-o, --out <tệp>', 'ghi vào tệp thay vì in ra')
    .action(async (files, options) =>
      done(await (await import('./commands/report.js')).report(files, options, console)),
    );

  add('send', 'Lập báo cáo tổng hợp và gửi thư')
    .argument('<tệp...>', 'tệp .xlsx')
    .option(...asOf)
    .option(...period)
    .option(...settings)
    .option('--to <email...>', 'người nhận; ghi được nhiều lần', collect, [])
    .option('--from <địa chỉ>', 'người gửi')
    .option('--smtp <url>', 'máy chủ thư, ví dụ smtp://tên:mật-khẩu@máy-chủ:587')
    .option('--outbox <thư mục>', 'ghi thư thành tệp .eml thay vì gửi')
    .action(async (files, options) => done(await (await import('./commands/send.js')).send(files, options, console)));

  add('mark', 'Ghi dấu vào một bản sao của tệp (định dạng có điều kiện, gỡ được)')
    .argument('<tệp>', 'tệp .xlsx')
    .option(...asOf)
    .option(...settings)
    .option('-o, --out <tệp>', 'tệp kết quả; mặc định <tệp>.danh-dau.xlsx')
    .action(async (file, options) => done(await (await import('./commands/mark.js')).mark(file, options, console)));

  add('fix', 'Sửa những chỗ có cách sửa chắc chắn (hoặc các quy tắc được nêu), giữ nguyên mọi phần khác của tệp')
    .argument('<tệp>', 'tệp .xlsx')
    .option('--rule <id...>', 'quy tắc cần sửa; ghi được nhiều lần', collect, [])
    .option('--dry-run', 'chỉ liệt kê, không ghi')
    .option(...asOf)
    .option(...settings)
    .option('--json', 'in JSON')
    .option('-o, --out <tệp>', 'ghi vào tệp khác')
    .action(async (file, options) => done(await (await import('./commands/fix.js')).fix(file, options, console)));

  add('letters', 'Xem mọi thư sẽ gửi trong ngày, gửi ai, vì sao, thư nào giữ lại; không gửi')
    .argument('<tệp...>', 'tệp .xlsx')
    .option(...asOf)
    .option(...settings)
    .option('--json', 'in JSON')
    .option('-o, --out <thư mục>', 'ghi từng thư (html, txt)')
    .action(async (files, options) =>
      done(await (await import('./commands/letters.js')).letters(files, options, console)),
    );

  add('track', 'Thêm cột theo dõi vào bên phải phụ lục, không đụng các cột đã ban hành')
    .argument('<tệp>', 'tệp .xlsx')
    .requiredOption('-o, --out <tệp>', 'tệp kết quả')
    .option(...settings)
    .action(async (file, options) => done(await (await import('./commands/track.js')).track(file, options, console)));

  add('new', 'Tạo phụ lục mới theo mẫu, có danh sách chọn và cột theo dõi')
    .requiredOption('-o, --out <tệp>', 'tệp sẽ tạo')
    .option('--unit-kind <loại>', 'ward (phường) hoặc commune (xã)', 'ward')
    .option('--rows <số>', 'số dòng nhiệm vụ', '40')
    .action(async (options) => done(await (await import('./commands/new.js')).create(options, console)));

  add('serve', 'Chạy dịch vụ của một cơ quan: trang xem và lịch gửi thư')
    .requiredOption('--config <tệp>', 'tệp cấu hình (JSON)')
    .option('--port <số>', 'cổng; mặc định theo cấu hình')
    .action(async (options) => done(await (await import('./commands/serve.js')).serve(options, console)));

  add('demo', 'Chạy thử với các phụ lục mẫu: kiểm tra, báo cáo, ghi thư vào thư mục, mở trang xem')
    .option('--samples <thư mục>', 'thư mục phụ lục', 'samples')
    .option('--outbox <thư mục>', 'thư mục thư đi', 'outbox')
    .option('--as-of <ngày>', 'tính đến ngày; mặc định ngày của phụ lục mẫu')
    .option('--port <số>', 'cổng; mặc định 3000')
    .option('--once', 'không mở trang xem')
    .action(async (options) => done(await (await import('./commands/demo.js')).demo(options, console)));

  return program;
}
