// Plans of the first edition of the model: what is moved, what is said, and what stays as it was.
import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { dutyDemands } from '../../../src/engine/size/demand.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { parseAddress } from '../../../src/plan/document/address.ts';
import { emptyHistory, type History, recordEdit, redo, undo } from '../../../src/plan/document/history.ts';
import { parseHistory, storedHistory } from '../../../src/plan/document/historySchema.ts';
import { firstEditionTerms } from '../../../src/plan/document/migrations/firstEditionTerms.ts';
import { parseDocument, parseDocumentText } from '../../../src/plan/document/parseDocument.ts';
import { knownFacts, type PlanDocument, playbookOf } from '../../../src/plan/document/planDocument.ts';
import { serializeDocument } from '../../../src/plan/document/serializeDocument.ts';
import { parseShareLink } from '../../../src/plan/document/shareLink.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../../src/playbook/builtinSizing.ts';
import { asJson, replaced } from '../../engine/brokenPlaybook.ts';
import firstTeams from './firstEditionTeams.json' with { type: 'json' };
import { linkAround } from './links.ts';

const fixture = (name: string) => readFileSync(`tests/plan/document/fixtures/${name}.json`, 'utf8');
const moved: unknown = JSON.parse(fixture('plan-2-moved'));

function opened(foreign: unknown) {
  const parsed = parseDocument(foreign);
  if (parsed.kind !== 'ok') throw new Error(parsed.problems[0]?.message);
  return parsed;
}

describe('risk, which the first edition also asked with the work', () => {
  it('becomes the answer of the facts and of all that is compared with them, where there is none', () => {
    const { document, changes } = opened(moved);
    expect(document.headcount.modifiers).toEqual({ automation: 'pipeline', unheard: 'of' });
    expect(document.facts.context).toMatchObject({ companySize: 'mid', risk: 'medium' });
    expect(document.whatIfs[0]?.facts.context).toEqual({ companySize: 'mid', risk: 'medium' });
    expect(document.baseline.context).toEqual({ risk: 'low' });
    expect(changes?.[0]).toBe(
      'The risk entered with the work, "medium", is now the answer to the question about risk.',
    );
  });

  it('is dropped where the question is answered, and said only if the answer differs', () => {
    const answered = (risk: string) => opened(replaced(asJson(moved), ['facts', 'context', 'risk'], risk));
    const other = answered('high');
    expect(other.document.facts.context['risk']).toBe('high');
    expect(other.document.whatIfs[0]?.facts.context).toEqual({ companySize: 'mid' });
    expect(other.document.headcount.modifiers['risk']).toBeUndefined();
    expect(other.changes?.[0]).toContain(
      '"medium", was dropped, because the question about risk has another',
    );
    expect(answered('medium').changes?.join(' ')).not.toContain('risk');
  });

  it('is dropped without a word if it was no option, for it had no effect', () => {
    const { document, changes } = opened(replaced(asJson(moved), ['headcount', 'modifiers', 'risk'], 'huge'));
    expect(document.facts.context['risk']).toBeUndefined();
    expect(document.headcount.modifiers['risk']).toBeUndefined();
    expect(changes).toHaveLength(1);
  });

  it('is dropped where the own playbook of the plan does not ask', () => {
    const own = JSON.parse(fixture('plan-2-own')) as unknown;
    const asks = opened(own);
    expect(asks.document.facts.context['risk']).toBe('high');
    const questions = builtinPlaybook.facts.filter(({ id }) => id !== 'risk');
    const quiet = { ...builtinPlaybook, facts: questions, rules: [], conflicts: [] };
    const { document, changes } = opened(replaced(asJson(own), ['playbook', 'playbook'], asJson(quiet)));
    expect(document.facts.context).toEqual({ companySize: 'mid' });
    expect(changes).toEqual([expect.stringContaining('the playbook of this plan does not ask')]);
  });
});

describe('own coefficients', () => {
  it('follow their terms; one term that became three is all of them', () => {
    const { document, changes } = opened(moved);
    expect(document.headcount.coefficients).toEqual({
      'eda.1': 0.1,
      'latency.2': 0.05,
      'training-infra.1': 0.06,
      'training-infra.2': 0.06,
      'training-infra.3': 0.06,
      'training-infra.6': 0.07,
      'governance.2': 0.02,
      'of-an-own-duty.1': 1,
    });
    expect(changes?.slice(1)).toEqual([
      'Your own effort for "eda.2" and 1 more was dropped, because the first edition had no such term.',
    ]);
  });

  it('count for the same driver, in the same setups and with the same modifiers as before', () => {
    const { document } = opened(moved);
    const demands = dutyDemands(builtinSizing, document.headcount, document.facts);
    const own = demands.flatMap(({ terms }) => terms.filter(({ isOwn }) => isOwn));
    expect(own.map(({ key, term }) => [key, term.driver, term.only, term.modifiers])).toEqual([
      ['eda.1', 'useCases', undefined, undefined],
      ['training-infra.2', 'fixed', 'high', undefined],
      ['latency.2', 'models', 'online', ['latency']],
      ['governance.2', 'models', undefined, undefined],
    ]);
  });

  it('have a place of the second edition for every term of the first, and no two have the same', () => {
    for (const [duty, places] of Object.entries(firstEditionTerms)) {
      const terms = builtinSizing.demand.find((demand) => demand.duty === duty)?.terms ?? [];
      const next = places.flat();
      expect(new Set(next).size, duty).toBe(next.length);
      expect(next.filter((place) => !terms[place - 1])).toEqual([]);
    }
    expect(Object.keys(firstEditionTerms).sort()).toEqual(
      builtinSizing.demand.map(({ duty }) => duty).sort(),
    );
  });

  it('of a full plan still fit', () => {
    const many = Object.fromEntries(Array.from({ length: 199 }, (_, index) => [`own-${index}.1`, 1]));
    const full = replaced(asJson(moved), ['headcount', 'coefficients'], { ...many, 'training-infra.1': 0.5 });
    const { coefficients } = opened(full).document.headcount;
    expect(Object.keys(coefficients)).toHaveLength(200);
    expect(coefficients).toMatchObject({ 'training-infra.1': 0.5, 'training-infra.3': 0.5 });
  });
});

describe('the rest of such a plan', () => {
  it('stays as it was, answers that nobody knows included', () => {
    const { document, writtenAs, remarks } = opened(moved);
    const { people, drivers, parameters } = document.headcount;
    expect(asJson({ people, drivers, parameters })).toEqual(
      expect.objectContaining({ drivers: { experiments: 12, improving: 3, models: 9 } }),
    );
    expect(people).toHaveLength(3);
    expect(writtenAs).toBe(2);
    expect(document.facts.context).toMatchObject({ moon: true, modellingWork: '3' });
    expect(remarks.map(({ path }) => path)).toEqual(['facts.context.modellingWork', 'facts.context.moon']);
  });

  it('cannot say how much modelling there is: the answer has no effect', () => {
    const { document } = opened(moved);
    const { facts, unknown } = knownFacts(builtinPlaybook, document.facts);
    expect(unknown).toEqual(['modellingWork', 'moon']);
    expect(facts.context).toEqual({ companySize: 'mid', risk: 'medium' });
    const { modellingWork: _none, ...context } = document.facts.context;
    const without = knownFacts(builtinPlaybook, { ...document.facts, context }).facts;
    expect(deriveTeam(builtinPlaybook, facts)).toEqual(deriveTeam(builtinPlaybook, without));
    const { address, ignored } = parseAddress(
      builtinPlaybook,
      '#/plan?team=product&modellingWork=3&risk=high',
    );
    expect(address.facts.context).toEqual({ risk: 'high' });
    expect(ignored).toEqual(['There is no question “modellingWork”.']);
  });

  it('is written in the new version, and then says nothing more', () => {
    const { document } = opened(moved);
    const again = parseDocumentText(serializeDocument(document, 'plan-3.json'));
    expect(again).toMatchObject({ kind: 'ok', document, writtenAs: 3 });
    expect(again).not.toHaveProperty('changes');
  });

  it('opens from a share link in the same way', () => {
    const packed = deflateSync(new TextEncoder().encode(JSON.stringify(moved)));
    const parsed = parseShareLink(linkAround(packed));
    const { document, changes } = opened(moved);
    expect(parsed).toMatchObject({ kind: 'ok', changes, document: { headcount: document.headcount } });
  });
});

describe('undo steps of the first edition', () => {
  const at = (plan: PlanDocument, coefficient: number): PlanDocument => ({
    ...plan,
    headcount: { ...emptyHeadcount, coefficients: { 'latency.2': coefficient } },
  });
  const first = { ...opened(moved).document, headcount: emptyHeadcount };
  const steps: readonly PlanDocument[] = [
    first,
    { ...first, title: 'A' },
    { ...at(first, 0.1), title: 'A' },
    { ...at(first, 0.1), title: 'B' },
    { ...at(first, 0.1), title: 'C' },
  ];
  const history = steps.slice(1).reduce<History>((past, after, index) => {
    const before = steps[index] ?? first;
    return recordEdit(past, { before, after, name: { kind: 'team', value: 'product' }, at: index * 5000 });
  }, emptyHistory);
  const stored = (of: History, planVersion: number) => ({ ...storedHistory(of), planVersion });
  const last = steps.at(-1) ?? first;

  it('go back as far as what they change is still in its place', () => {
    const parsed = parseHistory(asJson(stored(history, 2)));
    if (parsed.kind !== 'ok') throw new Error('It is no history.');
    expect(parsed.isCut).toBe(true);
    expect(parsed.history.done).toEqual(history.done.slice(2));
    const back = undo(parsed.history, last);
    expect(back).toMatchObject({ kind: 'stepped', document: { title: 'B' } });
  });

  it('are all there when none of them changes what has moved', () => {
    const few = { done: history.done.slice(2), undone: history.done.slice(0, 1) };
    expect(parseHistory(asJson(stored(few, 2)))).toEqual({ kind: 'ok', history: few });
  });

  it('that were undone are cut in the same way', () => {
    const undone = { done: [], undone: history.done.toReversed() };
    const parsed = parseHistory(asJson(stored(undone, 2)));
    if (parsed.kind !== 'ok') throw new Error('It is no history.');
    expect(parsed.history.undone).toEqual(history.done.slice(0, 1));
    expect(redo(parsed.history, first)).toMatchObject({ kind: 'stepped', document: { title: 'A' } });
  });

  it('of this edition are never cut', () => {
    expect(parseHistory(asJson(storedHistory(history)))).toEqual({ kind: 'ok', history });
  });
});

describe('a playbook of the first edition', () => {
  const { document, changes } = opened(JSON.parse(fixture('plan-2-own')));
  const playbook: Playbook = playbookOf(document);

  it('opens: partners and the parts of effort in FTE are not asked of it', () => {
    expect(playbook.partners).toBeUndefined();
    expect(Object.keys(playbook.effort).sort()).toEqual(['basis', 'sources', 'values']);
    expect(changes).toEqual([expect.stringContaining('"high", is now the answer')]);
  });

  it.each(firstTeams.map((team) => [JSON.stringify(team.facts), team] as const))(
    'gives the team that it gave: %s',
    (_name, then) => {
      const parsed = opened({ ...document, facts: then.facts });
      const team = deriveTeam(playbook, parsed.document.facts);
      expect(Object.fromEntries(team.seats.map(({ role, status }) => [role, status]))).toEqual(then.seats);
      const duties = team.duties.map(({ duty, effort, owner, contributors }) => ({
        duty,
        effort: Math.round(effort * 1e6) / 1e6,
        owner,
        contributors,
      }));
      expect(duties).toEqual(then.duties);
    },
  );
});
