import { expect, test } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { teamSources } from '../../../src/engine/explain/teamSources.ts';
import type { Context } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

const sourcesWith = (context: Context) =>
  teamSources(
    builtinPlaybook,
    deriveTeam(builtinPlaybook, { team: { kind: 'product', maturity: 'high', mode: 'online' }, context }),
  ).map((source) => source.id);

test('the article that says most about a team comes first, and no source comes twice', () => {
  const sources = sourcesWith({});
  expect(sources[0]).toBe('seed-004');
  expect(new Set(sources).size).toBe(sources.length);
});

test('a source is named only when one of its rules speaks', () => {
  expect(sourcesWith({})).not.toContain('infoq-ds-capability');
  expect(sourcesWith({ dataInfraReady: false })).toContain('infoq-ds-capability');
});
