import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTeams, askedFacts, initialFacts } from '../../../src/engine/playbook/facts.ts';
import {
  type Address,
  formatAddress,
  formatReference,
  parseAddress,
  screenIds,
  splitReference,
} from '../../../src/plan/document/address.ts';
import { setupIds } from '../../../src/plan/document/side.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

const read = (hash: string) => parseAddress(builtinPlaybook, hash);

const anyContext = fc
  .tuple(
    ...askedFacts(builtinPlaybook).map((fact) =>
      fc
        .option(fc.constantFrom(...fact.answers.map((answer) => answer.value)), { nil: undefined })
        .map((value) => ({ id: fact.id, value })),
    ),
  )
  .map((answers) =>
    Object.fromEntries(
      answers.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const])),
    ),
  );

const anyAddress: fc.Arbitrary<Address> = fc
  .record({ screen: fc.constantFrom(...screenIds), team: fc.constantFrom(...allTeams), context: anyContext })
  .map(({ screen, team, context }) => ({ screen, facts: { team, context } }));

describe('an address', () => {
  test('is readable', () => {
    const facts = {
      team: { kind: 'product', maturity: 'high', mode: 'online' },
      context: { smallGainsPay: false, dataInfraReady: 'in-progress' },
    } as const;
    expect(formatAddress(builtinPlaybook, { screen: 'plan', facts })).toBe(
      '#/plan?team=product&maturity=high&mode=online&dataInfraReady=in-progress&smallGainsPay=no',
    );
  });

  test('gives back every plan that it was made from, and ignores nothing', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(read(formatAddress(builtinPlaybook, address))).toEqual({ address, ignored: [] });
      }),
    );
  });

  test('keeps the role of a week and the step of a presentation', () => {
    const week: Address = { screen: 'week', facts: initialFacts, role: 'DS' };
    const present: Address = { screen: 'present', facts: initialFacts, step: 3 };
    expect(read(formatAddress(builtinPlaybook, week)).address).toEqual(week);
    expect(read(formatAddress(builtinPlaybook, present)).address).toEqual(present);
  });

  test('keeps both sides of a comparison', () => {
    for (const before of [...setupIds, 'now', 'baseline', 'whatif-w1', 'whatif-now'] as const) {
      const pair = { before, after: 'high-online' } as const;
      const compare: Address = { screen: 'compare', facts: initialFacts, pair };
      expect(read(formatAddress(builtinPlaybook, compare))).toEqual({ address: compare, ignored: [] });
    }
  });

  test.each(['', '#', '#/'])('that is empty (%j) opens the first screen without a word', (hash) => {
    expect(read(hash)).toEqual({ address: { screen: 'plan', facts: initialFacts }, ignored: [] });
  });
});

describe('what makes no sense is ignored and said', () => {
  test.each([
    ['#/nowhere', 'There is no screen “nowhere”.'],
    ['#/plan?maturity=medium', 'maturity is “medium”; it can be low or high.'],
    ['#/plan?mode=stream', 'mode is “stream”; it can be batch or online.'],
    ['#/plan?team=village', 'team is “village”; it can be product or horizontal.'],
    ['#/plan?team=horizontal&maturity=high', 'A platform team (horizontal) has no maturity.'],
    ['#/plan?team=horizontal&mode=online', 'A platform team (horizontal) has no prediction mode.'],
    ['#/plan?smallGainsPay=perhaps', 'smallGainsPay is “perhaps”; it can be yes, no.'],
    ['#/plan?companySize=huge', 'companySize is “huge”; it can be startup, mid, large.'],
    ['#/plan?colour=blue', 'There is no question “colour”.'],
    ['#/plan?hasDS=yes', 'There is no question “hasDS”.'],
    ['#/plan?__proto__=yes', 'There is no question “__proto__”.'],
    ['#/plan?mode=online&mode=batch', '“mode” appears twice; the first one counts.'],
    ['#/week?role=CEO', 'There is no role “CEO”.'],
    ['#/plan?role=DS', 'Only the week needs a role.'],
    ['#/present?step=0', 'There is no slide “0”.'],
    ['#/present?step=1e9', 'There is no slide “1e9”.'],
    ['#/plan?step=2', 'Only a presentation has slides.'],
    ['#/plan?before=low-batch&after=horizontal', 'Only a comparison has a before and an after.'],
    ['#/compare?before=low-batch', 'A comparison needs both sides; “after” is missing.'],
    [
      '#/compare?before=yesterday&after=horizontal',
      'before is “yesterday”; it can be low-batch, low-online, high-batch, high-online, horizontal, and in a saved plan now, baseline or a scenario.',
    ],
  ])('%s', (hash, sentence) => {
    expect(read(hash).ignored).toEqual([sentence]);
  });

  test('the rest of the address still counts', () => {
    const { address } = read('#/plan?team=product&maturity=high&mode=sideways&smallGainsPay=no&x=y');
    expect(address.facts).toEqual({
      team: { kind: 'product', maturity: 'high', mode: 'batch' },
      context: { smallGainsPay: false },
    });
  });

  test('an overlong address is not read at all', () => {
    const { address, ignored } = read(`#/plan?maturity=high&x=${'y'.repeat(5000)}`);
    expect(address.facts).toEqual(initialFacts);
    expect(ignored[0]).toContain('4000');
  });

  test('foreign text in a message is short', () => {
    expect(read(`#/plan?mode=${'z'.repeat(500)}`).ignored[0]?.length).toBeLessThan(100);
  });

  test('any text at all gives a plan and never throws', () => {
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `#/plan?${text}`),
    );
    fc.assert(
      fc.property(noise, (hash) => {
        const { address } = read(hash);
        expect(screenIds).toContain(address.screen);
        expect(Object.getPrototypeOf(address.facts.context)).toBe(Object.prototype);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an address of a plan that is kept or shared', () => {
  test('says which, and where in the app', () => {
    expect(formatReference({ kind: 'p', key: '3f9a' }, { screen: 'plan' })).toBe('#/p/3f9a');
    expect(formatReference({ kind: 'p', key: '3f9a' }, { screen: 'week', role: 'DS' })).toBe(
      '#/p/3f9a/week?role=DS',
    );
    expect(splitReference('#/p/3f9a/week?role=DS')).toEqual({
      from: { kind: 'p', key: '3f9a' },
      place: '#/week?role=DS',
    });
    expect(splitReference('#/v/1A-_b')).toEqual({ from: { kind: 'v', key: '1A-_b' }, place: '#/plan' });
  });

  test('keeps both sides of a comparison', () => {
    const pair = { before: 'baseline', after: 'whatif-w2' } as const;
    const hash = formatReference({ kind: 'p', key: '3f9a' }, { screen: 'compare', pair });
    expect(hash).toBe('#/p/3f9a/compare?before=baseline&after=whatif-w2');
    expect(read(splitReference(hash)?.place ?? '')).toMatchObject({ address: { pair }, ignored: [] });
  });

  test.each(['yesterday', 'whatif-', 'whatif--', 'whatif-W1', `whatif-${'w'.repeat(65)}`])(
    'has no side “%s”',
    (word) => {
      const { address, ignored } = read(`#/compare?before=now&after=${word}`);
      expect(address.pair).toBeUndefined();
      expect(ignored).toHaveLength(1);
    },
  );

  test('is told from a draft', () => {
    for (const hash of ['', '#', '#/plan', '#/present?step=2', '#/plan?team=horizontal', '#/w/1', '#/p']) {
      expect(splitReference(hash)).toBeUndefined();
    }
  });

  test('any text at all after the mark splits, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('p', 'v'), fc.string({ unit: 'binary' }), (kind, text) => {
        const place = splitReference(`#/${kind}/${text}`)?.place ?? '';
        expect(screenIds).toContain(parseAddress(builtinPlaybook, place).address.screen);
      }),
    );
  });
});
