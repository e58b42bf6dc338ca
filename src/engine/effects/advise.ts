import type { DutyId, RoleId } from '../ids.ts';
import type { EffectModule } from './effectModule.ts';
import type { Severity } from './finding.ts';

/** Says something, and moves nothing. */
export interface AdviseEffect {
  readonly kind: 'advise';
  readonly code: string;
  readonly severity: Severity;
  readonly roles?: readonly RoleId[];
  readonly duties?: readonly DutyId[];
}

export const advise: EffectModule<AdviseEffect> = {
  names: ({ roles = [], duties = [] }) => [
    { kind: 'role', field: 'roles', ids: roles },
    { kind: 'duty', field: 'duties', ids: duties },
  ],
  find: ({ code, severity, roles = [], duties = [] }) => ({
    code,
    severity,
    roles,
    duties,
    detail: { kind: 'plain' },
  }),
};
