import { Command, CommanderError, Help, Option } from 'commander';
import { FILE_EDITIONS } from '../core/blueprint/edition.ts';
import { LANGUAGES } from '../core/model/vocabulary.ts';
import { call } from './commands/call.ts';
import { check } from './commands/check.ts';
import { demo } from './commands/demo.ts';
import { newBook } from './commands/new.ts';
import { score } from './commands/score.ts';
import { upgrade } from './commands/upgrade.ts';
import { wording } from './commands/wording.ts';
import { type Context, contextOf, languageOf, type World } from './context.ts';
import { EXIT, Failure } from './failure.ts';
import { displayWidth, printable } from './terminal.ts';
import type { CliWord } from './words.ts';

/** Version of the command line, put in at build time. */
declare const OKR_VERSION: string | undefined;

/** Runs the command line on arguments (without node and script) and gives the exit code. */
export async function run(
  argv: readonly string[],
  world: World,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { language, chosen } = languageOf(argv, environment);
  const context = contextOf(world, language, chosen);
  const result = { code: EXIT.fine as number };
  const program = createProgram(context, (code) => {
    result.code = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return result.code;
  } catch (error) {
    return report(error, argv, context);
  }
}

function report(error: unknown, argv: readonly string[], { say, error: print }: Context): number {
  if (error instanceof Failure) print(printable(say(error.word, error.facts)));
  else if (!(error instanceof CommanderError)) throw error;
  // Help and version end by way of an exception too.
  else if (error.exitCode === 0) return EXIT.fine;
  else if (error.code !== 'commander.help') print(printable(usageFault(error, say)));
  // Help that nobody asked for has said all there is, but for the command somebody asked about.
  else if (argv.includes('help'))
    print(printable(say('unknownCommand', { found: argv[argv.indexOf('help') + 1] ?? '' })));
  return EXIT.unusable;
}

const USAGE_WORDS: Readonly<Record<string, CliWord>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.excessArguments': 'tooManyArguments',
};

/** The parser speaks English only; its message names what it found in quotes. */
function usageFault({ code, message }: CommanderError, say: Context['say']): string {
  const found = /'([^']*)'/.exec(message)?.[1] ?? '';
  const word = USAGE_WORDS[code];
  if (word) return say(word, { found });
  const [, given = '', choices = ''] =
    /argument '([^']*)' is invalid\. Allowed choices are (.*?)\.?$/.exec(message) ?? [];
  return given === '' ? message : say('badChoice', { found: given, choices });
}

const TITLES: Readonly<Record<string, CliWord>> = {
  'Usage:': 'titleUsage',
  'Arguments:': 'titleArguments',
  'Options:': 'titleOptions',
  'Commands:': 'titleCommands',
};

function createProgram(context: Context, finish: (code: number) => void): Command {
  const { say } = context;
  const program = new Command('okr')
    .description(say('about'))
    .version(typeof OKR_VERSION === 'undefined' ? '0.0.0' : OKR_VERSION, '-V, --version', say('optionVersion'))
    .addHelpText('after', `\n${say('exitCodes')}`)
    .helpCommand(`help [${say('nameCommand')}]`, say('helpCommand'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out(text.replace(/\n$/, '')),
      writeErr: (text) => context.error(text.replace(/\n$/, '')),
      outputError: () => undefined,
    })
    .configureHelp(helpIn(say))
    .showSuggestionAfterError(false);
  common(program, context);
  const command = (name: string, about: CliWord): Command =>
    common(program.command(name).description(say(about)), context);
  command('new', 'newAbout')
    .argument(`<${say('nameFile')}>`, say('argumentFile'))
    .addOption(
      new Option(`--edition <${say('nameEdition')}>`, say('optionEdition'))
        .choices(FILE_EDITIONS)
        .default(FILE_EDITIONS[0]),
    )
    .option(`--cycle <${say('nameCycle')}>`, say('optionCycle'))
    .option(`--team <${say('namePrefix')}>`, say('optionTeam'))
    .option('--sample', say('optionSample'))
    .option('--force', say('optionForce'))
    .action((file, options) => newBook(file, options, context));
  command('check', 'checkAbout')
    .argument(`<${say('nameFiles')}...>`, say('argumentFiles'))
    .option('--no-wording', say('optionNoWording'))
    .option('--json', say('optionJson'))
    .action(async (files, options) => finish(await check(files, options, context)));
  command('score', 'scoreAbout')
    .argument(`<${say('nameFile')}>`, say('argumentFile'))
    .option(`--as-of <${say('nameDay')}>`, say('optionAsOf'))
    .option('--json', say('optionJson'))
    .action((file, options) => score(file, options, context));
  command('upgrade', 'upgradeAbout')
    .argument(`<${say('nameFile')}>`, say('argumentFile'))
    .option('--yes', say('optionYes'))
    .option('--json', say('optionJson'))
    .action(async (file, options) => finish(await upgrade(file, options, context)));
  command('call', 'callAbout')
    .argument(`[${say('nameFunction')}]`, say('argumentFunction'))
    .argument(`[${say('nameValues')}...]`, say('argumentValues'))
    .option('--jsonl', say('optionJsonl'))
    .action(async (name, values, options) => finish(await call(name, values, options, context)));
  command('wording', 'wordingAbout')
    .argument(`[${say('nameTexts')}...]`, say('argumentTexts'))
    .option('--objective', say('optionObjective'))
    .option('--jsonl', say('optionWordingJsonl'))
    .action(async (texts, options) => finish(await wording(texts, options, context)));
  command('demo', 'demoAbout')
    .option(`--dir <${say('nameFolder')}>`, say('optionDirectory'), 'out')
    .action((options) => demo(options, context));
  return program;
}

/** Help in words of the language, down to what stands between the brackets. */
function helpIn(say: Context['say']) {
  const plain = new Help();
  const inWords = (usage: string): string =>
    usage.replace('[options]', `[${say('nameOptions')}]`).replace('[command]', `[${say('nameCommand')}]`);
  return {
    styleTitle: (title: string) => (TITLES[title] ? say(TITLES[title]) : title),
    commandUsage: (command: Command) => inWords(plain.commandUsage(command)),
    subcommandTerm: (command: Command) => inWords(plain.subcommandTerm(command)),
    optionDescription,
    displayWidth,
  };
}

/** Choices and default after the description in signs, which need no translation. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices ? ` [${argChoices.join(' | ')}]` : '';
  return `${description}${choices}${defaultValue === undefined ? '' : ` [= ${defaultValue}]`}`;
}

/** What every command has: the language and help, in words of the language. */
const common = (command: Command, { say }: Context): Command =>
  command
    .addOption(new Option(`--lang <${say('nameLanguage')}>`, say('optionLanguage')).choices(LANGUAGES))
    .helpOption('-h, --help', say('optionHelp'))
    .exitOverride();
