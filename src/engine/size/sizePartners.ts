import type { NeededPartner, Team } from '../derive/team.ts';
import type { PartnerId, Playbook } from '../playbook/playbook.ts';
import { driverValue } from './demand.ts';
import type { Headcount } from './headcount.ts';
import type { SizingModel } from './sizingModel.ts';

/** Somebody beside the team, and how much of them. */
export interface PartnerSize {
  readonly partner: PartnerId;
  /** Undefined where nobody counts it: another team does the work as part of its own. */
  readonly fte: number | undefined;
  readonly duties: NeededPartner['duties'];
}

/**
 * FTE of the people beside a team of so many: coefficient × the people, or × the driver that they are counted by, without economies of
 * scale. Who is not needed for so few is left out.
 */
export function sizePartners(
  playbook: Playbook,
  { partners, setup }: Team,
  sizing: SizingModel,
  headcount: Headcount,
  people: number,
): readonly PartnerSize[] {
  return partners.flatMap(({ partner: id, duties }): readonly PartnerSize[] => {
    const partner = (playbook.partners ?? []).find((candidate) => candidate.id === id);
    if (!partner) return [];
    const { need, from = 0 } = partner;
    if (!need) return [{ partner: id, fte: undefined, duties }];
    const amount = need.driver === 'people' ? people : driverValue(sizing, headcount, setup, need.driver);
    return amount >= from && amount > 0 ? [{ partner: id, fte: need.coefficient * amount, duties }] : [];
  });
}
