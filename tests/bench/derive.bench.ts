import { bench, describe } from 'vitest';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import { mostInformativeQuestion } from '../../src/engine/explain/mostInformativeQuestion.ts';
import { pairFlips, singleFlips } from '../../src/engine/explain/whatWouldFlip.ts';
import type { Facts, TeamKind } from '../../src/engine/playbook/facts.ts';
import { parsePlaybook } from '../../src/engine/validate/parsePlaybook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';

const teams: Readonly<Record<string, TeamKind>> = {
  'low, batch': { kind: 'product', maturity: 'low', mode: 'batch' },
  'low, online': { kind: 'product', maturity: 'low', mode: 'online' },
  'high, batch': { kind: 'product', maturity: 'high', mode: 'batch' },
  'high, online': { kind: 'product', maturity: 'high', mode: 'online' },
  horizontal: { kind: 'horizontal' },
};
const online: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };
/** Many answers, so that many rules fire. */
const answered: Facts = {
  team: online.team,
  context: {
    dataInfraReady: false,
    mlDifferentiator: false,
    coreSoftwareReady: false,
    modelOrigin: 'api',
    risk: 'high',
    companySize: 'startup',
    pipelineMaturity: 'high',
    readyMadeSolutions: true,
    platformProvider: 'other-team',
    liveOverAYear: true,
  },
};

describe('one derivation', () => {
  for (const [name, team] of Object.entries(teams)) {
    bench(name, () => {
      deriveTeam(builtinPlaybook, { team, context: {} });
    });
  }
  bench('high, online, ten answers', () => {
    deriveTeam(builtinPlaybook, answered);
  });
});

describe('what would flip', () => {
  bench('single changes', () => {
    singleFlips(builtinPlaybook, online, { kind: 'seat', role: 'AS' });
  });
  bench(
    'pairs of changes, the worst case',
    () => {
      pairFlips(builtinPlaybook, answered, { kind: 'seat', role: 'DS' });
    },
    { iterations: 5, time: 100, warmupIterations: 1 },
  );
});

describe('the most informative question', () => {
  bench('nothing answered', () => {
    mostInformativeQuestion(builtinPlaybook, online);
  });
});

describe('reading a playbook', () => {
  const stored: unknown = JSON.parse(JSON.stringify(builtinPlaybook));
  bench('the built-in one', () => {
    parsePlaybook(stored);
  });
});
