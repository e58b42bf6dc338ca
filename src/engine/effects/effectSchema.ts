import * as v from 'valibot';
import { effort, fraction, filled as id, ids, longestList, someIds } from '../fieldSchema.ts';
import type { Effect, EffectOf } from './effects.ts';

/** Effects multiply efforts, which must stay far from the limits of a number. */
const largestFactor = 100;

const factor = v.pipe(v.number(), v.minValue(0), v.maxValue(largestFactor));
const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestList));

/** A kind without its schema does not compile. */
const schemas = {
  seat: v.strictObject({ kind: v.literal('seat'), role: id, as: v.picklist(['needed', 'optional']) }),
  unseat: v.strictObject({ kind: v.literal('unseat'), role: id, as: v.picklist(['later', 'not-drawn']) }),
  gate: v.strictObject({ kind: v.literal('gate'), role: id, lendTo: v.exactOptional(id) }),
  variant: v.strictObject({ kind: v.literal('variant'), role: id, variant: id }),
  own: v.strictObject({ kind: v.literal('own'), duty: id, role: id }),
  contribute: v.strictObject({ kind: v.literal('contribute'), duty: id, roles: someIds }),
  release: v.strictObject({ kind: v.literal('release'), role: id, duties: someIds }),
  disjoint: v.strictObject({
    kind: v.literal('disjoint'),
    pair: v.strictTuple([id, id]),
    keeps: v.strictObject({ engineering: id, other: id }),
  }),
  deactivate: v.strictObject({ kind: v.literal('deactivate'), duties: someIds }),
  activate: v.strictObject({ kind: v.literal('activate'), duty: id, owner: id, contributors: ids, effort }),
  scaleEffort: v.strictObject({ kind: v.literal('scaleEffort'), duties: someIds, factor }),
  shiftEffort: v.strictObject({
    kind: v.literal('shiftEffort'),
    from: someIds,
    to: someIds,
    share: fraction,
  }),
  requireCoverage: v.strictObject({ kind: v.literal('requireCoverage'), min: people, fromPeople: people }),
  requireUpkeep: v.strictObject({ kind: v.literal('requireUpkeep'), min: fraction }),
  partner: v.strictObject({ kind: v.literal('partner'), partner: id, duties: ids }),
  advise: v.strictObject({
    kind: v.literal('advise'),
    code: id,
    severity: v.picklist(['warning', 'next-step', 'note']),
    roles: v.exactOptional(ids),
    duties: v.exactOptional(ids),
  }),
} satisfies { readonly [Kind in Effect['kind']]: v.GenericSchema<unknown, EffectOf<Kind>> };

/** An effect of a foreign playbook. */
export const effectSchema = v.variant('kind', Object.values(schemas));
