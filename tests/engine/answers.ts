import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import type { Team, TeamDuty } from '../../src/engine/derive/team.ts';
import type { Context, Facts, TeamKind } from '../../src/engine/playbook/facts.ts';
import type { RoleId, SetupId } from '../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';

export const teamKinds: Readonly<Record<SetupId, TeamKind>> = {
  'low-batch': { kind: 'product', maturity: 'low', mode: 'batch' },
  'low-online': { kind: 'product', maturity: 'low', mode: 'online' },
  'high-batch': { kind: 'product', maturity: 'high', mode: 'batch' },
  'high-online': { kind: 'product', maturity: 'high', mode: 'online' },
  horizontal: { kind: 'horizontal' },
};

export const setupIds: readonly SetupId[] = [
  'low-batch',
  'low-online',
  'high-batch',
  'high-online',
  'horizontal',
];

export function factsOf(setup: SetupId, context: Context = {}): Facts {
  return { team: teamKinds[setup], context };
}

/** The team of the built-in playbook for a setup and answers. */
export function builtinTeam(setup: SetupId, context: Context = {}): Team {
  return deriveTeam(builtinPlaybook, factsOf(setup, context));
}

/** What is expected to be there; a missing one fails the test with its name. */
export function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is not there`);
  return value;
}

export function dutyOf(team: Team, duty: string): TeamDuty {
  return found(
    team.duties.find((item) => item.duty === duty),
    duty,
  );
}

export function effortOf(team: Team, duty: string): number {
  return team.duties.find((item) => item.duty === duty)?.effort ?? 0;
}

export function holdersOf(team: Team, duty: string): readonly RoleId[] {
  const item = team.duties.find((candidate) => candidate.duty === duty);
  return item ? [item.owner, ...item.contributors] : [];
}

export function heldBy(team: Team, role: RoleId): readonly string[] {
  return team.duties.filter((item) => holdersOf(team, item.duty).includes(role)).map((item) => item.duty);
}

export function statusOf(team: Team, role: RoleId): string {
  return found(
    team.seats.find((seat) => seat.role === role),
    role,
  ).status;
}

export function codesOf(team: Team): readonly string[] {
  return team.advice.map((item) => item.code);
}

/** For tests that go through thousands of cases, also on a machine that is busy with something else. */
export const unhurried = { timeout: 60_000 };
