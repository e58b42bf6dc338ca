import type { DutyId, PartnerId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** The team needs somebody beside it, for these duties. Adds no seat. */
export interface PartnerEffect {
  readonly kind: 'partner';
  readonly partner: PartnerId;
  readonly duties: readonly DutyId[];
}

export const partner: EffectModule<PartnerEffect> = {
  names: ({ partner: id, duties }) => [
    { kind: 'partner', field: 'partner', ids: id },
    { kind: 'duty', field: 'duties', ids: duties },
  ],
};
