import type { AskedPartner, EffectModule } from './effectModule.ts';

/** The team needs somebody beside it, for these duties. Adds no seat. */
export interface PartnerEffect extends AskedPartner {
  readonly kind: 'partner';
}

export const partner: EffectModule<PartnerEffect> = {
  names: ({ partner: id, duties }) => [
    { kind: 'partner', field: 'partner', ids: id },
    { kind: 'duty', field: 'duties', ids: duties },
  ],
  asksFor: (effect) => effect,
};
