import { describe, expect, it } from 'vitest';
import { okr, okrInChinese } from '../support/cli/world.ts';

describe('wrong usage is one line and exit code 2', () => {
  it.each([
    // argv                                        English                                        Chinese
    [['check', '--jsno', 'a.xlsx'], 'unknown option --jsno', '不认识的选项 --jsno'],
    [['nwe'], 'unknown command nwe; see okr --help', '不认识的命令 nwe；看 okr --help'],
    [['new'], 'missing argument file', '缺少参数 文件'],
    [['check'], 'missing argument files', '缺少参数 文件'],
    [['score'], 'missing argument file', '缺少参数 文件'],
    [['upgrade'], 'missing argument file', '缺少参数 文件'],
    [['score', 'a.xlsx', 'b.xlsx'], 'too many arguments', '参数太多'],
    [['demo', 'x'], 'too many arguments', '参数太多'],
    [['call'], 'give the name of a function, or --jsonl', '要给出函数名，或用 --jsonl'],
    [['new', 'a.txt'], 'The name must end in .xlsx: a.txt', '文件名要以 .xlsx 结尾：a.txt'],
    [['new', 'a.xlsx', '--cycle'], 'option --cycle <cycle> needs a value', '选项 --cycle <周期> 后面要有值'],
    [
      ['new', 'a.xlsx', '--edition', 'ods'],
      '"ods" is not one of: portable, lambda',
      '“ods”不在选项里：portable, lambda',
    ],
  ])('okr %j', async (argv, english, chinese) => {
    expect(await okr(argv)).toEqual({ code: 2, out: '', error: english, progress: '' });
    expect(await okrInChinese(argv)).toEqual({ code: 2, out: '', error: chinese, progress: '' });
  });

  it('an unknown language is refused in English', async () => {
    expect(await okr(['check', 'a.xlsx', '--lang', 'fr'])).toMatchObject({
      code: 2,
      error: '"fr" is not one of: zh-CN, en',
    });
  });

  it('help for an unknown command names it', async () => {
    const { code, error } = await okr(['help', 'nwe']);
    expect(code).toBe(2);
    expect(error.endsWith('unknown command nwe; see okr --help')).toBe(true);
  });

  it('a bad file name cannot write to the terminal', async () => {
    const { error } = await okr(['score', 'no\u001b[31m\u202efile.xlsx']);
    expect(error).toBe('There is no file no [31m file.xlsx');
  });
});
