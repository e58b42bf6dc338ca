import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crc32,
  formatShareLink,
  longestLink,
  parseShareLink,
  sharedPart,
} from '../../../src/plan/document/shareLink.ts';
import { emptyBlocks } from './hostileLinks.ts';
import { linkAround, linkOf } from './links.ts';
import { anyPlan, largePlan, ordinaryPlan, sizedPlan } from './plans.ts';

const all = { notes: true, people: true, brief: false };
const some = { notes: false, people: false, brief: false };

/** Made when version 1 was new, and never changed: somebody may have kept it. */
const linkOfVersion1 =
  '1LOpRYADtlE1v1DAQhv-KNef0ULjliFDRIiEq9og4zMaTzai2J7InDdtV_jvjtEuBFQUJbu0pyng-3vcZy0e4pVxYErSXDShrIGj' +
  'hKuPknSelTu2scTjpFBM00GOnBdojKGGs3xtO3irGLH7q1DIi6pRZDxYceD_UiPjaVFLgRLA00ElS-qq1vJM4Yjps-a6mRPaW30m' +
  'mrfQ6Y6ZPhN5aaZ6oAY-Km9RnPIsW0k15I2ryE3U30PYYip3F8Jb7njIlZVTJp5oqKXzMvGczDjJXa2usbAebekXVBJnR-_SRR6r' +
  'iP5x5GwNqLzleZ7llTzYARAfKFyufBjIXUwORPE_1v0QM4R1yKtf44GAxIjtzsNL5S7JB5kewO9RueJJrUcw6jVbyK0LgdGET9ma' +
  '21I5nvE4gfwKGI0OVPQ-om94wfT6Cra6F-dKaJIx16Fbx4Di5e3n_dHX-7PCZ3pylOYF_9Qj-vRh1a-VOI9xDy99tYJDMd0YWwwv' +
  'jpxi__uFy10y3r6nOi0uibrSSlwfyP69glWk7-LJ2OuxELPs71N3EQU3hsnwD';

const messageOf = (link: string): string => {
  const parsed = parseShareLink(link);
  return parsed.kind === 'ok'
    ? 'ok'
    : parsed.problems.map(({ path, message }) => `${path}${message}`).join(' ');
};

describe('a share link', () => {
  it('holds the whole plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const link = formatShareLink(plan, all);
        expect(link).toMatch(/^1[\w-]+$/);
        const parsed = parseShareLink(link);
        const id = expect.stringMatching(/^shared-[0-9a-f]{8}$/);
        expect(parsed).toMatchObject({ kind: 'ok', isBrief: false, document: { ...plan, id } });
      }),
    );
  });

  it.each(['Équipe données 2026', '機械学習チーム', '👩‍🔬 + 🤖', 'שלום', '"><script>alert(1)</script>'])(
    'keeps the title %s',
    (title) => {
      const parsed = parseShareLink(formatShareLink({ ...ordinaryPlan, title }, some));
      expect(parsed.kind === 'ok' && parsed.document.title).toBe(title);
    },
  );

  it('shows half a character in a title as U+FFFD, and says so', () => {
    const parsed = parseShareLink(formatShareLink({ ...ordinaryPlan, title: '\ud800 alone' }, some));
    expect(parsed).toMatchObject({
      kind: 'ok',
      document: { title: '\ufffd alone' },
      remarks: [{ path: 'title' }],
    });
  });

  it('of an ordinary plan has at most 800 characters', () => {
    expect(ordinaryPlan.whatIfs).toHaveLength(3);
    expect(Object.keys(ordinaryPlan.facts.context)).toHaveLength(11);
    expect(formatShareLink(ordinaryPlan, some).length).toBeLessThanOrEqual(800);
    expect(formatShareLink(ordinaryPlan, all).length).toBeLessThanOrEqual(800);
  });

  it('leaves people and pay out unless asked', () => {
    const asked = parseShareLink(formatShareLink(sizedPlan, { notes: false, people: true, brief: false }));
    expect(asked.kind === 'ok' && asked.document.headcount).toEqual(sizedPlan.headcount);
    for (const [brief, parameters] of [
      [false, { planningLoad: 0.8, quarters: 6 }],
      // How the team hires is none of a candidate's business.
      [true, {}],
    ] as const) {
      const parsed = parseShareLink(formatShareLink(sizedPlan, { notes: true, people: brief, brief }));
      expect(parsed.kind === 'ok' && parsed.document.headcount).toEqual({
        ...sizedPlan.headcount,
        people: [],
        parameters,
      });
      expect(JSON.stringify(parsed)).not.toMatch(/Anna"|115/);
    }
  });

  it('leaves notes out unless asked', () => {
    const parsed = parseShareLink(formatShareLink(ordinaryPlan, some));
    expect(parsed.kind === 'ok' && parsed.document.notes).toBe('');
    expect(sharedPart(ordinaryPlan, some)).not.toHaveProperty('notes');
    expect(sharedPart(ordinaryPlan, all).notes).toBe(ordinaryPlan.notes);
  });

  it('is the same for the same plan', () => {
    const { context } = ordinaryPlan.facts;
    const turned = Object.fromEntries(Object.entries(context).reverse());
    const plan = { ...ordinaryPlan, id: 'other', facts: { ...ordinaryPlan.facts, context: turned } };
    expect(formatShareLink(plan, some)).toBe(formatShareLink(ordinaryPlan, some));
  });

  it('may be a brief, which holds no notes, no what-ifs and no baseline', () => {
    const link = formatShareLink(ordinaryPlan, { notes: true, people: true, brief: true });
    const { facts, title, playbook } = ordinaryPlan;
    expect(parseShareLink(link)).toMatchObject({
      kind: 'ok',
      isBrief: true,
      document: { title, facts, baseline: facts, playbook, notes: '', whatIfs: [] },
    });
    expect(sharedPart(ordinaryPlan, { notes: true, people: true, brief: true })).not.toHaveProperty('notes');
  });

  it('that says it is a brief shows no more than one, whatever it holds', () => {
    expect(parseShareLink(linkOf(JSON.stringify({ ...sizedPlan }), 1))).toMatchObject({
      kind: 'ok',
      document: {
        notes: '',
        whatIfs: [],
        baseline: ordinaryPlan.facts,
        headcount: { people: [], parameters: {} },
      },
    });
  });

  it('opens for ever: a link of version 1', () => {
    const parsed = parseShareLink(linkOfVersion1);
    expect(parsed).toMatchObject({
      kind: 'ok',
      document: { ...ordinaryPlan, notes: '', id: expect.stringMatching(/^shared-/) },
    });
  });
});

describe('a broken link', () => {
  const link = formatShareLink(ordinaryPlan, some);

  it.each<[string, string, string]>([
    ['nothing', '', 'The link is empty'],
    ['of a newer version', `2${link.slice(1)}`, 'made by a newer Formation'],
    ['without a version', `-${link}`, 'does not start with a version'],
    ['that is just text', 'hello', 'does not start with a version'],
    ['with a strange sign', `${link.slice(0, -1)}%`, 'characters that no link has'],
    ['with a space', `${link.slice(0, 40)} ${link.slice(40)}`, 'characters that no link has'],
    ['with a letter lost', link.slice(0, 50) + link.slice(51), 'damaged'],
    ['cut short', link.slice(0, 7), 'too short for a plan'],
    ['without end', '1'.repeat(10_000_000), `at most ${longestLink}.`],
    ['with a flag that does not exist', linkOf('{}', 2), 'does not know'],
    ['that unpacks to a list', linkOf('[]'), 'does not hold a plan'],
    ['that unpacks to no JSON', linkOf('{'), 'does not hold a plan'],
    ['that unpacks to no text', linkOf(Uint8Array.of(0xc3, 0x28)), 'does not hold a plan'],
    [
      'with a problem in the plan',
      linkOf('{"version":1,"title":7}'),
      'The plan: "title" must be text, but is 7.',
    ],
    ['of a newer plan', linkOf('{"version":3}'), 'has version 3 of the format'],
  ])('%s is refused with its reason', (_name, broken, message) => {
    expect(messageOf(broken)).toContain(message);
  });

  it('is recognised wherever it is cut and whatever letter is changed', () => {
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.stringMatching(/^[\w-]$/), (at, letter) => {
        expect(parseShareLink(link.slice(0, at)).kind).toBe('invalid');
        const changed = link.slice(0, at) + letter + link.slice(at + 1);
        // The last letter holds spare bits, and only the first says the version.
        if (at > 0 && at < link.length - 1 && letter !== link[at]) {
          expect(parseShareLink(changed).kind).toBe('invalid');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not explode', () => {
    expect(messageOf(linkOf(new Uint8Array(10_000_000)))).toContain('more than 1000000 bytes');
    expect(messageOf(linkAround(emptyBlocks(2400)))).toContain('does not hold a plan');
  });
});

describe('the check sum', () => {
  it('is CRC-32', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});

describe('a plan with a playbook of its own', () => {
  it('can be shared while the playbook is about as large as the built-in one', () => {
    const parsed = parseShareLink(formatShareLink(largePlan, all));
    expect(parsed.kind === 'ok' && parsed.document.playbook).toEqual(largePlan.playbook);
  });
});
