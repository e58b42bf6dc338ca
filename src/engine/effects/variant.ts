import type { RoleId, VariantId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';

/** Which kind of a role the seat is for. */
export interface VariantEffect {
  readonly kind: 'variant';
  readonly role: RoleId;
  readonly variant: VariantId;
}

export const variant: EffectModule<VariantEffect> = {
  names: ({ role, variant: id }) => [
    { kind: 'role', field: 'role', ids: role },
    { kind: 'variant', field: 'variant', ids: id },
  ],
  claims: ({ role, variant: value }) => [{ question: 'variant', role, value }],
};
