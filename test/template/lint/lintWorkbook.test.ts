import { describe, expect, it } from 'vitest';
import { finishWorkbook } from '../../../template/finish/finishWorkbook.ts';
import { type Parts, partText, textPart, unpackParts } from '../../../template/finish/parts.ts';
import { LINT_CODES, type LintCode } from '../../../template/lint/finding.ts';
import { PORTABLE_FUNCTIONS } from '../../../template/lint/functionNames.ts';
import { lintWorkbook } from '../../../template/lint/lintWorkbook.ts';
import { RICH_FINISH, richBook } from '../finish/richBook.ts';

const parts = unpackParts(finishWorkbook(await richBook(), RICH_FINISH));
const functions = new Set([...PORTABLE_FUNCTIONS, 'LAMBDA', 'LET', 'IFS', 'SORT']);

const BOOK = 'xl/workbook.xml';
const KEY_RESULTS = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const CHART = 'xl/charts/chart1.xml';
const KRSCORE = '<f>KRSCORE(0,10,5)</f>';
const RULE = '<formula>"On track"</formula>';
const CUSTOM = 'LEN($A2)&lt;100';
const TODAY = '<definedName name="Today">Lists!$C$1</definedName>';
const cell = (formula: string): string => `<f>${formula}</f>`;
const rule = (formula: string): string => `<formula>${formula}</formula>`;
const named = (formula: string): string => `<definedName name="Today">${formula}</definedName>`;

it('finds nothing in a clean book', () => {
  expect(lintWorkbook(parts, { functions })).toEqual([]);
});

const MUTATIONS: readonly [why: string, code: LintCode, part: string, from: string, to: string][] = [
  ['a header differs from its cell', 'header-text', TABLE, 'name="Due"', 'name="Until"'],
  [
    'a table is narrower than its columns',
    'header-text',
    TABLE,
    'name="KRs" displayName="KRs" ref="A1:G13"',
    'name="KRs" displayName="KRs" ref="A1:F13"',
  ],
  [
    'a header cell holds a number',
    'header-text',
    TABLE,
    'displayName="KRs" ref="A1:G13"',
    'displayName="KRs" ref="A2:G13"',
  ],
  ['two tables share a name', 'duplicate-table', 'xl/tables/table3.xml', 'displayName="Metrics"', 'displayName="krs"'],
  ['a table and a name share a name', 'duplicate-table', BOOK, 'name="Today"', 'name="METRICS"'],
  [
    'a table is named like a cell',
    'defined-name',
    'xl/tables/table3.xml',
    'displayName="Metrics"',
    'displayName="KR12"',
  ],
  ['a name is shaped like a cell', 'defined-name', BOOK, 'name="Today"', 'name="ADD3"'],
  ['a name is an R1C1 letter', 'defined-name', BOOK, 'name="Today"', 'name="r"'],
  ['a name holds a space', 'defined-name', BOOK, 'name="Today"', 'name="To day"'],
  ['a name is given twice', 'defined-name', BOOK, 'name="Today"', 'name="KrsCore"'],
  ['a sheet name is too long', 'sheet-name', BOOK, 'name="Data"', `name="${'x'.repeat(32)}"`],
  ['a sheet name holds a slash', 'sheet-name', BOOK, 'name="Data"', 'name="Q1/Q2"'],
  ['a sheet name ends in an apostrophe', 'sheet-name', BOOK, 'name="Data"', 'name="Data&apos;"'],
  ['a sheet is called History', 'sheet-name', BOOK, 'name="Data"', 'name="History"'],
  ['two sheets share a name', 'sheet-name', BOOK, 'name="Data"', 'name="lists"'],
  ['a list is too long', 'validation-length', KEY_RESULTS, '"On track,At risk,Off track"', `"${'x'.repeat(256)}"`],
  ['a prompt is too long', 'validation-length', KEY_RESULTS, 'prompt="a status"', `prompt="${'x'.repeat(256)}"`],
  [
    'a prompt title is too long',
    'validation-length',
    KEY_RESULTS,
    'promptTitle="Pick"',
    `promptTitle="${'x'.repeat(33)}"`,
  ],
  [
    'an error title is too long',
    'validation-length',
    KEY_RESULTS,
    'errorTitle="Status"',
    `errorTitle="${'x'.repeat(33)}"`,
  ],
  [
    'an error message is too long',
    'validation-length',
    KEY_RESULTS,
    'error="Pick one &amp; only one"',
    `error="${'x'.repeat(226)}"`,
  ],
  ['a formula starts with =', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('=1+1')],
  ['a bracket is never closed', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM(A1')],
  ['a bracket closes nothing', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM(A1))')],
  ['brackets cross', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM({1)}')],
  ['a text is never closed', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('"a')],
  ['arguments are separated the local way', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM(A1;A2)')],
  ['a comma is a Chinese one', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM(A1，A2)')],
  ['an operator is missing', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('A1B1 2')],
  ['a value is missing', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('A1+')],
  ['a value is missing in a bracket', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM(A1+ )')],
  ['a sheet name is not quoted', 'formula-syntax', CHART, "'Key results'!$D$2", 'Key results!$D$2'],
  ['a sheet like a cell is not quoted', 'formula-syntax', CHART, "'Key results'!$D$2", 'Q1!$D$2'],
  ["a reference has the formula bar's @", 'formula-syntax', KEY_RESULTS, KRSCORE, cell('KRs[@Start]')],
  ['a reference lacks its table', 'formula-syntax', KEY_RESULTS, KRSCORE, cell('SUM([Start])')],
  ['a text is too long', 'formula-syntax', KEY_RESULTS, KRSCORE, cell(`"${'x'.repeat(256)}"`)],
  ['a formula is too long', 'formula-syntax', BOOK, TODAY, named(`1${'+1'.repeat(4096)}`)],
  [
    'a calculated column is broken',
    'formula-syntax',
    TABLE,
    '<calculatedColumnFormula>IF(',
    '<calculatedColumnFormula>IF((',
  ],
  ['a custom function has no name behind it', 'function-unknown', BOOK, 'name="KRSCORE"', 'name="SCORE"'],
  ['a rule calls what nobody knows', 'function-unknown', KEY_RESULTS, RULE, rule('OKR.HEALTH($A2)')],
  [
    'a formula is too new for the edition',
    'function-not-portable',
    KEY_RESULTS,
    KRSCORE,
    cell('_xlfn.TEXTJOIN(",",TRUE,A1:A2)'),
  ],
  [
    'a rule is too new for the edition',
    'function-not-portable',
    KEY_RESULTS,
    RULE,
    rule('_xlfn.XLOOKUP(1,A1:A2,B1:B2)=1'),
  ],
  ['a validation is too new', 'function-not-portable', KEY_RESULTS, CUSTOM, '_xlfn.MAXIFS(A1:A2,A1:A2,1)=1'],
  ['a new function lacks its prefix', 'prefix-missing', KEY_RESULTS, KRSCORE, cell('IFS(A1=1,2,TRUE,3)')],
  ['LAMBDA lacks its prefix', 'prefix-missing', BOOK, '_xlfn.LAMBDA', 'LAMBDA'],
  ['SORT lacks its second prefix', 'prefix-missing', KEY_RESULTS, KRSCORE, cell('_xlfn.SORT(A1:A2)')],
  ['IFNA lacks its prefix', 'prefix-missing', KEY_RESULTS, KRSCORE, cell('IFNA(A1,0)')],
  ['a parameter is called c', 'parameter-name', BOOK, TODAY, named('_xlfn.LAMBDA(_xlpm.c,_xlpm.c+1)')],
  ['a parameter is shaped like a cell', 'parameter-name', BOOK, TODAY, named('_xlfn.LAMBDA(_xlpm.ADD3,_xlpm.ADD3+1)')],
  ['a parameter lacks its prefix', 'parameter-name', BOOK, TODAY, named('_xlfn.LAMBDA(base,base+1)')],
  [
    'an optional parameter is in brackets',
    'formula-syntax',
    BOOK,
    TODAY,
    named('_xlfn.LAMBDA([_xlpm.base],_xlpm.base+1)'),
  ],
  ['a parameter lacks its prefix in use', 'parameter-name', BOOK, TODAY, named('_xlfn.LAMBDA(_xlpm.base,base+1)')],
  ['a LET name is R', 'parameter-name', KEY_RESULTS, KRSCORE, cell('_xlfn.LET(_xlpm.a,1,_xlpm.R,2,_xlpm.a+_xlpm.R)')],
  ['a rule points into a table', 'structured-reference', KEY_RESULTS, RULE, rule('KRs[Status]="x"')],
  [
    'a validation points into a table',
    'structured-reference',
    KEY_RESULTS,
    '<formula1>Statuses<',
    '<formula1>Metrics[Metric]<',
  ],
  ['a chart points into a table', 'structured-reference', CHART, "'Key results'!$D$2:$D$6", 'KRs[Current]'],
  ['a sheet is not there', 'sheet-missing', KEY_RESULTS, KRSCORE, cell('Ghost!A1')],
  ["a chart's sheet is not there", 'sheet-missing', CHART, "'Key results'!$D$2", "'Key result'!$D$2"],
  ['a name points to no sheet', 'sheet-missing', BOOK, TODAY, named("'It''s gone'!$A$1")],
  ['a table is not there', 'table-missing', KEY_RESULTS, KRSCORE, cell('SUM(KR[Start])')],
  ['a column is not there', 'column-missing', KEY_RESULTS, KRSCORE, cell('SUM(KRs[[Start]:[End]])')],
  ['a name is not there', 'name-missing', KEY_RESULTS, '<formula1>Statuses<', '<formula1>Status<'],
];

describe('a book in which', () => {
  it.each(MUTATIONS)('%s breaks just the rule %s', (_why, code, part, from, to) => {
    const codes = lintWorkbook(mutated(part, from, to), { functions }).map((finding) => finding.code);
    expect([...new Set(codes)]).toEqual([code]);
  });
});

it('has a mutation for every rule', () => {
  expect(new Set(MUTATIONS.map(([, code]) => code))).toEqual(new Set(LINT_CODES));
});

it('says where and what', () => {
  expect(lintWorkbook(mutated(KEY_RESULTS, KRSCORE, cell('Ghost!A1')), { functions })).toEqual([
    { code: 'sheet-missing', part: KEY_RESULTS, where: 'Key results!B16', message: 'there is no sheet Ghost' },
  ]);
});

it('takes the portable functions when told nothing', () => {
  expect(lintWorkbook(parts).map(({ code, where }) => [code, where])).toEqual([['function-not-portable', 'KRSCORE']]);
});

function mutated(part: string, from: string, to: string): Parts {
  const text = partText(parts.get(part) ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${part} does not hold ${from}`);
  return new Map([...parts, [part, textPart(text.replace(from, () => to))]]);
}
