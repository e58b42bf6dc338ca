import { expect, test } from 'vitest';
import { deriveTeam } from '../../src/engine/derive/deriveTeam.ts';
import { questionEffects } from '../../src/engine/explain/mostInformativeQuestion.ts';
import { roleEfforts } from '../../src/engine/measure/overlap.ts';
import type { TeamKind } from '../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { adviceDetail } from '../../src/team/words/advice.ts';
import { overlapSentence } from '../../src/team/words/overlapPicture.ts';
import { effectSentence } from '../../src/team/words/reasons.ts';
import { dutySentence, spectrumDescription } from '../../src/team/words/spectrum.ts';

const facts = (team: TeamKind, context = {}) => ({ team, context });
const matureOnline: TeamKind = { kind: 'product', maturity: 'high', mode: 'online' };
const derive = (team: TeamKind, context = {}) => deriveTeam(builtinPlaybook, facts(team, context));

test('the spectrum in words names every seated role with its share', () => {
  const team = derive(matureOnline);
  const text = spectrumDescription(builtinPlaybook, team, roleEfforts(builtinPlaybook, team));
  expect(text).toMatch(
    /Software engineers do 23\s% .* ML engineers do 36\s% .* Applied scientists do 14\s% .* Data scientists do 27\s%/,
  );
  expect(text).not.toContain('Product managers');
});

test('the overlap in words names the empty pair', () => {
  const text = overlapSentence(builtinPlaybook, roleEfforts(builtinPlaybook, derive(matureOnline)));
  expect(text).toContain(
    'Software engineers and ML engineers share most: 15 % of the work. These share nothing: software engineers and data scientists. Nobody else can cover 30 % of the work: of a shared duty the owner carries 60 %, and only the rest has a stand-in.',
  );
});

test('a duty in words names owner and contributors', () => {
  expect(dutySentence(builtinPlaybook, derive(matureOnline), 'latency')).toBe(
    'Inference latency and throughput, 6.3\u00a0%. ML engineer owns; Software engineer and Applied scientist contribute.',
  );
});

test('a question says what its answers decide', () => {
  const effects = questionEffects(builtinPlaybook, facts(matureOnline));
  const gains = effects.find((effect) => effect.fact.id === 'smallGainsPay');
  expect(gains && effectSentence(builtinPlaybook, gains)).toMatch(
    /^It decides whether you need applied scientists and moves up to \d+\s% of the work\.$/,
  );
});

test('the upkeep advice compares this plan with what the rule asks', () => {
  const advice = derive(matureOnline, { liveOverAYear: true }).advice.find((item) => item.code === 'upkeep');
  expect(advice && adviceDetail(builtinPlaybook, advice)).toMatch(
    /^(Too little time is planned for maintenance: )?\d+\s% of the work is maintenance; aim for 40\s%(, which this plan reaches)?\.$/,
  );
});
