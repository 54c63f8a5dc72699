import type { Command, CommanderError } from 'commander';
import { Told } from './console.js';
import { say, spoken } from './words.js';

/** commander speaks English; what people read is Vietnamese. */
function inVietnamese(english: string): string {
  const message = english.replace(/^error: /, '');
  if (spoken() === 'en') return message;
  return message
    .replace(/unknown option '([^']*)'/, 'không có tùy chọn “$1”')
    .replace(/missing required argument '([^']*)'/, 'thiếu “$1”')
    .replace(/option '([^']*)' argument missing/, 'tùy chọn “$1” cần một giá trị')
    .replace(/required option '([^']*)' not specified/, 'thiếu tùy chọn “$1”')
    .replace(/unknown command '([^']*)'/, 'không có lệnh “$1”')
    .replace(/too many arguments.*/, 'có quá nhiều tham số')
    .replace(/\n?\(Did you mean ([^)?]*)\?\)/, ' Có phải là $1?');
}

/** A command that speaks the language of the program and tells its mistakes as `Told` instead of ending the process. */
export function prepare(command: Command): Command {
  return command
    .exitOverride((error: CommanderError) => {
      // No command at all: commander has shown the help, as an error.
      if (error.code === 'commander.help') throw new Told('', error.exitCode === 0 ? 0 : 2);
      if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') throw new Told('', 0);
      throw new Told(
        `${inVietnamese(error.message)}\n${say('Xem', 'See')}: ${command.parent ? `dondoc ${command.name()}` : 'dondoc'} --help`,
      );
    })
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', say('hiện hướng dẫn này', 'show this help'))
    .configureHelp({
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string'
          ? `${description} (${say('mặc định', 'default')}: ${defaultValue})`
          : description,
      subcommandTerm: (one) => `${one.name()} ${one.usage().replace('[options]', '').trim()}`.trim(),
      styleUsage: (usage) =>
        usage.replace('[options]', say('[tùy chọn]', '[options]')).replace('[command]', say('<lệnh>', '<command>')),
      styleTitle: (title) =>
        spoken() === 'en'
          ? title
          : ({ 'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Commands:': 'Các lệnh:', 'Arguments:': 'Tham số:' }[
              title
            ] ?? title),
    });
}
