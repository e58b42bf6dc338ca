import type { RoleId } from '../ids.ts';
import { quote } from '../quote.ts';
import type { EffectModule } from './effectModule.ts';

/** The seat waits; its duties are lent to `lendTo`, or to the role's `mergeInto`. */
export interface GateEffect {
  readonly kind: 'gate';
  readonly role: RoleId;
  readonly lendTo?: RoleId;
}

export const gate: EffectModule<GateEffect> = {
  names: ({ role, lendTo }) => [
    { kind: 'role', field: 'role', ids: role },
    ...(lendTo === undefined ? [] : [{ kind: 'role', field: 'lendTo', ids: lendTo, isAside: true } as const]),
  ],
  problems: ({ role, lendTo }) =>
    lendTo === role ? [{ field: 'lendTo', says: `has the duties of ${quote(role)} covered by itself` }] : [],
  claims: ({ role, lendTo }) => [{ question: 'gate', role, value: lendTo }],
};
