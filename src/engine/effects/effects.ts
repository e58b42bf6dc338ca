import { type ActivateEffect, activate } from './activate.ts';
import { type AdviseEffect, advise } from './advise.ts';
import { type ContributeEffect, contribute } from './contribute.ts';
import { type DeactivateEffect, deactivate } from './deactivate.ts';
import { type DisjointEffect, disjoint } from './disjoint.ts';
import type {
  AskedPartner,
  EffectClaim,
  EffectModule,
  EffectProblem,
  Efforts,
  Named,
} from './effectModule.ts';
import type { Finding, Situation } from './finding.ts';
import { type GateEffect, gate } from './gate.ts';
import { type OwnEffect, own } from './own.ts';
import { type PartnerEffect, partner } from './partner.ts';
import { type ReleaseEffect, release } from './release.ts';
import { type RequireCoverageEffect, requireCoverage } from './requireCoverage.ts';
import { type RequireUpkeepEffect, requireUpkeep } from './requireUpkeep.ts';
import { type ScaleEffortEffect, scaleEffort } from './scaleEffort.ts';
import { type SeatEffect, seat } from './seat.ts';
import { type ShiftEffortEffect, shiftEffort } from './shiftEffort.ts';
import { type UnseatEffect, unseat } from './unseat.ts';
import { type VariantEffect, variant } from './variant.ts';

/** What a rule does when it fires. */
export type Effect =
  | SeatEffect
  | UnseatEffect
  | GateEffect
  | VariantEffect
  | OwnEffect
  | ContributeEffect
  | ReleaseEffect
  | DisjointEffect
  | DeactivateEffect
  | ActivateEffect
  | ScaleEffortEffect
  | ShiftEffortEffect
  | RequireCoverageEffect
  | RequireUpkeepEffect
  | PartnerEffect
  | AdviseEffect;

type Kind = Effect['kind'];
/** The effect of one kind, or of several: written so that an effect and its module are known to be of the same kind. */
export type EffectOf<K extends Kind> = {
  [Each in K]: { readonly kind: Each } & Extract<Effect, { readonly kind: Each }>;
}[K];

/** A kind without its module, or a module of another kind, does not compile. */
const modules: { readonly [Each in Kind]: EffectModule<EffectOf<Each>> } = {
  seat,
  unseat,
  gate,
  variant,
  own,
  contribute,
  release,
  disjoint,
  deactivate,
  activate,
  scaleEffort,
  shiftEffort,
  requireCoverage,
  requireUpkeep,
  partner,
  advise,
};

export function namedBy<K extends Kind>(effect: EffectOf<K>): readonly Named[] {
  return modules[effect.kind].names(effect);
}

export function effectProblems<K extends Kind>(effect: EffectOf<K>): readonly EffectProblem[] {
  return modules[effect.kind].problems?.(effect) ?? [];
}

export function effectClaims<K extends Kind>(effect: EffectOf<K>): readonly EffectClaim[] {
  return modules[effect.kind].claims?.(effect) ?? [];
}

/** Lets the effects of rules change efforts, given for each rule; those that change last after all others. */
export function changeEfforts<R extends { readonly effects: readonly Effect[] }>(
  rules: readonly R[],
  effortsFor: (rule: R) => Efforts,
): void {
  for (const last of [undefined, true]) {
    for (const rule of rules) {
      const effects = rule.effects.filter(({ kind }) => modules[kind].changesLast === last);
      if (effects.length === 0) continue;
      const efforts = effortsFor(rule);
      for (const effect of effects) changeEffort(effect, efforts);
    }
  }
}

function changeEffort<K extends Kind>(effect: EffectOf<K>, efforts: Efforts): void {
  modules[effect.kind].changeEffort?.(effect, efforts);
}

export function partnerOf<K extends Kind>(effect: EffectOf<K>): AskedPartner | undefined {
  return modules[effect.kind].asksFor?.(effect);
}

export function findingOf<K extends Kind>(effect: EffectOf<K>, situation: Situation): Finding | undefined {
  return modules[effect.kind].find?.(effect, situation);
}

/** Whether an effect moves seats, duties or effort, as opposed to saying something about the team. */
export function isMoving({ kind }: Effect): boolean {
  return modules[kind].find === undefined;
}

export function needsPeople({ kind }: Effect): boolean {
  return modules[kind].needsPeople ?? false;
}
