import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import type { SheetLayout } from '../blueprint/layout.ts';
import type { FoundSheet } from '../host/snapshot.ts';
import type {
  Case,
  Change,
  CheckIn,
  HistoryEntry,
  KeyResult,
  Kpi,
  Objective,
  Problem,
  Retro,
  Team,
} from '../model/tracker.ts';
import type { Kind } from '../model/vocabulary.ts';
import { RowReader, rowFilter } from './reader.ts';

/** One sheet of a book, found and located. */
export interface LocatedSheet {
  readonly sheet: FoundSheet;
  readonly layout: SheetLayout;
}

type ItemReader<T> = (reader: RowReader) => () => T;

/** Reads every filled row of a sheet; a sheet that is not there has none. */
function readRows<T>(
  key: TableKey,
  found: LocatedSheet | undefined,
  problems: Problem[],
  itemReader: ItemReader<T>,
): readonly T[] {
  if (!found) return [];
  const reader = new RowReader(key, found.layout, problems);
  const readItem = itemReader(reader);
  const items: T[] = [];
  const { rows } = found.sheet;
  const isFilled = rowFilter(found.layout);
  for (let at = found.layout.firstRow - 1; at < rows.length; at += 1) {
    const cells = rows[at];
    if (!cells || !isFilled(cells)) continue;
    reader.startRow(at + 1, cells);
    items.push(readItem());
  }
  return items;
}

/**
 * Cell accessors of a column, bound once per sheet so that a hundred thousand rows look nothing up. Each calls one
 * method directly: a shared helper that calls whatever method it is given is several times slower.
 */
const bind = (reader: RowReader) => ({
  id:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.id(at, column),
  ids:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.ids(at, column),
  text:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.text(at, column),
  number:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.number(at, column),
  fraction:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.fraction(at, column),
  day:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.day(at, column),
  shares:
    (column: ColumnKey, at = reader.at(column)) =>
    () =>
      reader.shares(at, column),
});

export const readTeams = (found: LocatedSheet | undefined, problems: Problem[]): readonly Team[] =>
  readRows('teams', found, problems, (reader) => {
    const { id, text } = bind(reader);
    const [ownId, name, parent, lead] = [id('team.id'), text('team.name'), id('team.parent'), text('team.lead')];
    const level = reader.at('team.level');
    return () => ({
      id: ownId(),
      row: reader.row,
      name: name(),
      parent: parent(),
      level: reader.term(level, 'team.level', 'level'),
      lead: lead(),
    });
  });

export const readObjectives = (found: LocatedSheet | undefined, problems: Problem[]): readonly Objective[] =>
  readRows('objectives', found, problems, (reader) => {
    const { id, ids, text, number } = bind(reader);
    const ownId = id('objective.id');
    const [team, owner, objective] = [id('objective.team'), text('objective.owner'), text('objective.objective')];
    const [alignedTo, weight] = [ids('objective.alignedTo'), number('objective.weight')];
    const [level, priority] = [reader.at('objective.level'), reader.at('objective.priority')];
    const [ambition, state] = [reader.at('objective.ambition'), reader.at('objective.state')];
    return () => ({
      id: ownId(),
      row: reader.row,
      level: reader.term(level, 'objective.level', 'level'),
      team: team(),
      owner: owner(),
      objective: objective(),
      alignedTo: alignedTo(),
      priority: reader.term(priority, 'objective.priority', 'priority'),
      ambition: reader.term(ambition, 'objective.ambition', 'ambition'),
      weight: weight(),
      state: reader.term(state, 'objective.state', 'state'),
    });
  });

export const readKeyResults = (found: LocatedSheet | undefined, problems: Problem[]): readonly KeyResult[] =>
  readRows('keyResults', found, problems, (reader) => {
    const { id, ids, text, number, fraction, day, shares } = bind(reader);
    const [ownId, objective, keyResult] = [id('kr.id'), id('kr.objective'), text('kr.keyResult')];
    const [owner, unit, weight] = [text('kr.owner'), text('kr.unit'), number('kr.weight')];
    const [start, due, confidence] = [day('kr.start'), day('kr.due'), fraction('kr.confidence')];
    const [sharedWith, supports] = [shares('kr.sharedWith'), ids('kr.supports')];
    const [kindAt, categoryAt] = [reader.at('kr.kind'), reader.at('kr.category')];
    const measure = measureReader(reader);
    return () => {
      // The cells the score depends on come first, so that `failed` tells whether one of them could not be read.
      const kind = reader.term(kindAt, 'kr.kind', 'kind') ?? 'metric';
      const { baseline, target, upper, current } = measure(kind);
      const unreadable = reader.failed;
      return {
        id: ownId(),
        row: reader.row,
        objective: objective(),
        keyResult: keyResult(),
        owner: owner(),
        kind,
        unit: unit(),
        baseline,
        target,
        upper,
        current,
        confidence: confidence(),
        weight: weight(),
        start: start(),
        due: due(),
        category: reader.term(categoryAt, 'kr.category', 'category'),
        sharedWith: sharedWith(),
        supports: supports(),
        unreadable,
      };
    };
  });

type Measured = Pick<KeyResult, 'baseline' | 'target' | 'upper' | 'current'>;

/** Baseline, target and upper are read only for the kinds they mean something to: "done" may have a target in words. */
function measureReader(reader: RowReader): (kind: Kind) => Measured {
  const { number } = bind(reader);
  const [baseline, target, upper] = [number('kr.baseline'), number('kr.target'), number('kr.upper')];
  const current = reader.at('kr.current');
  return (kind) => {
    const isMeasured = kind !== 'done' && kind !== 'by-date';
    return {
      baseline: isMeasured ? baseline() : undefined,
      target: isMeasured ? target() : undefined,
      upper: kind === 'between' ? upper() : undefined,
      current: reader.measure(current, 'kr.current', kind),
    };
  };
}

export const readCheckIns = (
  found: LocatedSheet | undefined,
  problems: Problem[],
  kindOf: (keyResult: string | undefined) => Kind,
): readonly CheckIn[] =>
  readRows('checkIns', found, problems, (reader) => {
    const { id, text, fraction, day } = bind(reader);
    const [ownId, date, keyResult, confidence] = [
      id('checkIn.id'),
      day('checkIn.date'),
      id('checkIn.keyResult'),
      fraction('checkIn.confidence'),
    ];
    const [progress, blocker, help, by] = [
      text('checkIn.progress'),
      text('checkIn.blocker'),
      text('checkIn.help'),
      text('checkIn.by'),
    ];
    const [value, blockerKind] = [reader.at('checkIn.value'), reader.at('checkIn.blockerKind')];
    return () => {
      const of = keyResult();
      return {
        id: ownId(),
        row: reader.row,
        date: date(),
        keyResult: of,
        value: reader.measure(value, 'checkIn.value', kindOf(of)),
        confidence: confidence(),
        progress: progress(),
        blocker: blocker(),
        blockerKind: reader.term(blockerKind, 'checkIn.blockerKind', 'problemKind'),
        help: help(),
        by: by(),
      };
    };
  });

export const readKpis = (found: LocatedSheet | undefined, problems: Problem[]): readonly Kpi[] =>
  readRows('kpis', found, problems, (reader) => {
    const { id, text, number } = bind(reader);
    const [ownId, name, owner, unit] = [id('kpi.id'), text('kpi.name'), text('kpi.owner'), text('kpi.unit')];
    const [value, safeLow, safeHigh] = [number('kpi.value'), number('kpi.safeLow'), number('kpi.safeHigh')];
    return () => ({
      id: ownId(),
      row: reader.row,
      name: name(),
      owner: owner(),
      unit: unit(),
      value: value(),
      safeLow: safeLow(),
      safeHigh: safeHigh(),
      unreadable: reader.failed,
    });
  });

export const readRetros = (found: LocatedSheet | undefined, problems: Problem[]): readonly Retro[] =>
  readRows('retros', found, problems, (reader) => {
    const { id, text } = bind(reader);
    const [ownId, cycle, item, happened] = [
      id('retro.id'),
      text('retro.cycle'),
      id('retro.item'),
      text('retro.happened'),
    ];
    const [lesson, nextStep, by] = [text('retro.lesson'), text('retro.nextStep'), text('retro.by')];
    const [problemKind, role] = [reader.at('retro.problemKind'), reader.at('retro.role')];
    return () => ({
      id: ownId(),
      row: reader.row,
      cycle: cycle(),
      item: item(),
      happened: happened(),
      problemKind: reader.term(problemKind, 'retro.problemKind', 'problemKind'),
      lesson: lesson(),
      nextStep: nextStep(),
      role: reader.term(role, 'retro.role', 'role'),
      by: by(),
    });
  });

export const readChanges = (found: LocatedSheet | undefined, problems: Problem[]): readonly Change[] =>
  readRows('changes', found, problems, (reader) => {
    const { id, text, day } = bind(reader);
    const [ownId, when, who, item] = [id('change.id'), day('change.when'), text('change.who'), id('change.item')];
    const [field, why] = [text('change.field'), text('change.why')];
    const [from, to] = [reader.at('change.from'), reader.at('change.to')];
    return () => ({
      id: ownId(),
      row: reader.row,
      when: when(),
      who: who(),
      item: item(),
      field: field(),
      from: reader.any(from),
      to: reader.any(to),
      why: why(),
    });
  });

export const readHistory = (found: LocatedSheet | undefined, problems: Problem[]): readonly HistoryEntry[] =>
  readRows('history', found, problems, (reader) => {
    const { id, text, number, fraction } = bind(reader);
    const [ownId, cycle, team, owner] = [
      id('history.id'),
      text('history.cycle'),
      text('history.team'),
      text('history.owner'),
    ];
    const [objective, keyResult, lesson] = [
      text('history.objective'),
      text('history.keyResult'),
      text('history.lesson'),
    ];
    const [baseline, target, final] = [number('history.baseline'), number('history.target'), number('history.final')];
    const [score, confidence] = [fraction('history.score'), fraction('history.confidence')];
    const [kind, category] = [reader.at('history.kind'), reader.at('history.category')];
    return () => ({
      id: ownId(),
      row: reader.row,
      cycle: cycle(),
      team: team(),
      owner: owner(),
      objective: objective(),
      keyResult: keyResult(),
      kind: reader.term(kind, 'history.kind', 'kind') ?? 'metric',
      category: reader.term(category, 'history.category', 'category'),
      baseline: baseline(),
      target: target(),
      final: final(),
      score: score(),
      confidence: confidence(),
      lesson: lesson(),
    });
  });

export const readCases = (found: LocatedSheet | undefined, problems: Problem[]): readonly Case[] =>
  readRows('cases', found, problems, (reader) => {
    const { id, text } = bind(reader);
    const [ownId, objective, keyResult, why] = [
      id('case.id'),
      text('case.objective'),
      text('case.keyResult'),
      text('case.why'),
    ];
    const category = reader.at('case.category');
    return () => ({
      id: ownId(),
      row: reader.row,
      objective: objective(),
      keyResult: keyResult(),
      category: reader.term(category, 'case.category', 'category'),
      why: why(),
    });
  });
