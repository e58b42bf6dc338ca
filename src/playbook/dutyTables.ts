import type { BaseRow, Duty, Playbook, SetupId } from '../engine/playbook/playbook.ts';
import type { DutyTerms } from '../engine/size/sizingModel.ts';
import { assumed } from './assumed.ts';
import type { DutyRecord } from './dutyRecord.ts';

/** The duties as a playbook defines them. */
export function dutyDefinitions(records: readonly DutyRecord[]): readonly Duty[] {
  return records.map(({ holders: _holders, effort: _effort, demand: _demand, ...definition }) => ({
    ...definition,
    engineering: definition.engineering === 'narrow',
    countsAsEngineering: definition.engineering !== undefined,
    upkeep: definition.upkeep ?? false,
  }));
}

/** A mature product team with everybody in it. Rules turn it into the team of a setup. */
export function baseTable(records: readonly DutyRecord[]): readonly BaseRow[] {
  return records.map(({ id, holders, basis }) => ({
    duty: id,
    ...(holders ?? { owner: null, contributors: [], sources: [], basis }),
  }));
}

/**
 * Percent of the team's work per setup, made from the weights of the records: 100 × weight / sum of the weights. They are estimates that satisfy
 * every statement of the spectrum article: no public data set gives effort by duty and setup. The table stands until
 * drivers are entered.
 */
export function effortTable(records: readonly DutyRecord[]): Playbook['effort'] {
  const column = (setup: SetupId) => effortColumn(records, setup);
  return {
    values: {
      'low-batch': column('low-batch'),
      'low-online': column('low-online'),
      'high-batch': column('high-batch'),
      'high-online': column('high-online'),
      horizontal: column('horizontal'),
    },
    ...assumed,
  };
}

function effortColumn(records: readonly DutyRecord[], setup: SetupId) {
  const weights = records.flatMap(({ id, effort }): readonly (readonly [string, number])[] => {
    const weight = effort[setup];
    return weight === undefined ? [] : [[id, weight]];
  });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(weights.map(([id, weight]) => [id, (100 * weight) / total]));
}

const estimate = {
  ...assumed,
  note: 'Our estimate; nobody has measured it. Set it to what your team sees.',
} as const;

/** What each duty takes, in FTE. */
export function demandTerms(records: readonly DutyRecord[]): readonly DutyTerms[] {
  return records.flatMap(({ id, demand }) => (demand ? [{ duty: id, ...estimate, ...demand }] : []));
}
