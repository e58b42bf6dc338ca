import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditName } from '../../../src/plan/document/editNameSchema.ts';
import {
  emptyHistory,
  type History,
  mostEdits,
  recordEdit,
  redo,
  undo,
} from '../../../src/plan/document/history.ts';
import { parseHistory, storedHistory } from '../../../src/plan/document/historySchema.ts';
import type { PlanDocument } from '../../../src/plan/document/planDocument.ts';
import { asJson, replaced } from '../../engine/brokenPlaybook.ts';
import { anyPlan, largePlan, ordinaryPlan } from './plans.ts';

interface State {
  readonly plan: PlanDocument;
  readonly history: History;
}

const start: State = { plan: ordinaryPlan, history: emptyHistory };
const title: EditName = { kind: 'title' };
const maturity: EditName = { kind: 'maturity', value: 'low' };

function edit({ plan, history }: State, after: PlanDocument, name: EditName, at: number): State {
  return { plan: after, history: recordEdit(history, { before: plan, after, name, at }) };
}

function take({ plan, history }: State, way: typeof undo): State {
  const stepped = way(history, plan);
  if (stepped.kind === 'misfit') throw new Error(stepped.problems[0]?.message);
  return stepped.kind === 'stepped'
    ? { plan: stepped.document, history: stepped.history }
    : { plan, history };
}

/** As after a reload: the history goes through its stored form. */
function reload({ plan, history }: State): State {
  const parsed = parseHistory(asJson(storedHistory(history)));
  if (parsed.kind === 'invalid') throw new Error(parsed.problems[0]?.message);
  expect(parsed.history).toEqual(history);
  return { plan, history: parsed.history };
}

const anyName = fc.constantFrom<EditName[]>(
  maturity,
  title,
  { kind: 'notes' },
  { kind: 'answer', fact: 'risk', value: null },
  { kind: 'whatIfRenamed', id: 'w1', name: 'x' },
  { kind: 'playbook' },
);
/** Far enough apart that nothing merges. */
const minute = 60_000;

describe('the history of a plan', () => {
  it('leads back to the start and forth to the end', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.tuple(anyPlan, anyName), { maxLength: 12 }), (first, edits) => {
        let state: State = { plan: first, history: emptyHistory };
        edits.forEach(([after, name], index) => {
          state = edit(state, after, name, index * minute);
        });
        const end = state.plan;
        for (let step = 0; step < edits.length; step += 1) state = take(state, undo);
        expect(state.plan).toEqual(first);
        expect(state.history.done).toEqual([]);
        for (let step = 0; step < edits.length; step += 1) state = take(state, redo);
        expect(state.plan).toEqual(end);
      }),
    );
  });

  it('does the same as a list of all plans, whatever is done and reloaded in between', () => {
    type Deed = 'undo' | 'redo' | 'reload' | PlanDocument;
    const anyDeed: fc.Arbitrary<Deed> = fc.oneof(fc.constantFrom<Deed[]>('undo', 'redo', 'reload'), anyPlan);
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 40 }), (deeds) => {
        let state = start;
        let plans: readonly PlanDocument[] = [start.plan];
        let place = 0;
        deeds.forEach((deed, index) => {
          if (deed === 'undo') {
            state = take(state, undo);
            place = Math.max(0, place - 1);
          } else if (deed === 'redo') {
            state = take(state, redo);
            place = Math.min(plans.length - 1, place + 1);
          } else if (deed === 'reload') state = reload(state);
          else {
            state = edit(state, deed, maturity, index * minute);
            plans = [...plans.slice(0, place + 1), deed];
            place = plans.length - 1;
          }
          expect(state.plan).toEqual(plans[place]);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the last 300 edits', () => {
    let state = start;
    for (let index = 1; index <= 350; index += 1) {
      state = edit(state, { ...state.plan, title: `Title ${index}` }, title, index * minute);
    }
    expect(state.history.done).toHaveLength(mostEdits);
    for (let index = 0; index < mostEdits; index += 1) state = take(state, undo);
    expect(state.plan.title).toBe('Title 50');
    expect(undo(state.history, state.plan)).toEqual({ kind: 'nothing' });
  });

  it('forgets old edits sooner when they are large, never so many that it cannot be read again', () => {
    let state = start;
    for (let index = 1; index <= 40; index += 1) {
      // Every value of the playbook at once, as when another one is opened.
      const playbook = index % 2 === 0 ? largePlan.playbook : ({ kind: 'builtin' } as const);
      state = edit(
        state,
        { ...ordinaryPlan, title: `Title ${index}`, playbook },
        { kind: 'playbook' },
        index * minute,
      );
    }
    expect(state.history.done.length).toBeGreaterThan(12);
    expect(state.history.done.length).toBeLessThan(40);
    expect(reload(state).history).toEqual(state.history);
  });

  it('replaces the whole plan where most of it is different', () => {
    const reference = largePlan.playbook;
    if (reference.kind !== 'own') throw new Error('The large plan has a playbook of its own.');
    const rules = reference.playbook.rules.map((rule) => ({
      ...rule,
      if: `${rule.if}!`,
      then: `${rule.then}!`,
      because: '',
      note: 'x',
      basis: 'seed' as const,
      strength: 'weak' as const,
    }));
    const after: PlanDocument = {
      ...largePlan,
      playbook: {
        kind: 'own',
        playbook: {
          ...reference.playbook,
          rules,
          duties: reference.playbook.duties.map((duty) => ({
            ...duty,
            name: `${duty.name}!`,
            definition: '',
            group: 'x',
            alsoCalled: ['x'],
          })),
        },
      },
    };
    const { history } = edit({ plan: largePlan, history: emptyHistory }, after, { kind: 'playbook' }, 0);
    expect(history.done[0]?.forward).toEqual([{ kind: 'set', path: [], value: after }]);
    expect(reload({ plan: after, history }).history).toEqual(history);
  });

  it('names what it takes back', () => {
    const { plan, history } = edit(start, { ...ordinaryPlan, notes: '' }, maturity, 0);
    expect(undo(history, plan)).toMatchObject({ kind: 'stepped', name: maturity });
  });

  it('forgets what was undone at the next edit', () => {
    let state = edit(start, { ...ordinaryPlan, title: 'A' }, title, 0);
    state = take(state, undo);
    state = edit(state, { ...ordinaryPlan, title: 'B' }, title, 1);
    expect(redo(state.history, state.plan)).toEqual({ kind: 'nothing' });
    expect(state.history.done).toHaveLength(1);
  });

  it('has no edit that changes nothing', () => {
    expect(edit(start, structuredClone(ordinaryPlan), title, 0).history).toBe(emptyHistory);
  });

  it('stores an edit within a large playbook as a small patch', () => {
    const reference = largePlan.playbook;
    if (reference.kind !== 'own') throw new Error('The large plan has a playbook of its own.');
    const roles = reference.playbook.roles.map((role) =>
      role.id === 'SWE' ? { ...role, name: 'Developer' } : role,
    );
    const after: PlanDocument = {
      ...largePlan,
      playbook: { kind: 'own', playbook: { ...reference.playbook, roles } },
    };
    const { history } = edit({ plan: largePlan, history: emptyHistory }, after, { kind: 'playbook' }, 0);
    expect(JSON.stringify(storedHistory(history)).length).toBeLessThan(600);
  });
});

describe('typing', () => {
  const type = (
    from: State,
    texts: readonly (readonly [text: string, at: number])[],
    name: EditName = title,
  ): State =>
    texts.reduce((state, [text, at]) => edit(state, { ...state.plan, title: text }, name, at), from);

  it('is one edit, which leads back to before the first letter', () => {
    const state = type(start, [
      ['T', 0],
      ['Te', 400],
      ['Tea', 1300],
    ]);
    expect(state.history.done).toHaveLength(1);
    expect(take(state, undo).plan).toEqual(ordinaryPlan);
    expect(take(take(state, undo), redo).plan.title).toBe('Tea');
  });

  it('is another edit after a pause, in another text, after an undo, and every ten seconds', () => {
    const count = (state: State) => state.history.done.length;
    expect(
      count(
        type(start, [
          ['T', 0],
          ['Te', 1001],
        ]),
      ),
    ).toBe(2);
    expect(count(type(type(start, [['T', 0]]), [['Te', 1]], { kind: 'notes' }))).toBe(2);
    expect(
      count(
        type(
          start,
          Array.from({ length: 25 }, (_, index) => [`T${index}`, index * 800] as const),
        ),
      ),
    ).toBe(2);
    const undone = take(
      type(start, [
        ['T', 0],
        ['Te', 5000],
      ]),
      undo,
    );
    expect(count(type(undone, [['Tx', 5001]]))).toBe(2);
    expect(
      count(
        type(start, [
          ['T', 5000],
          ['Te', 4999],
        ]),
      ),
    ).toBe(2);
  });

  it('that comes back to where it began is no edit', () => {
    expect(
      type(start, [
        ['T', 0],
        [ordinaryPlan.title, 10],
      ]).history,
    ).toEqual(emptyHistory);
  });

  it('does not merge what is done in one go', () => {
    expect(
      type(
        start,
        [
          ['T', 0],
          ['Te', 1],
        ],
        maturity,
      ).history.done,
    ).toHaveLength(2);
  });
});

describe('a stored history', () => {
  const { history } = edit(start, { ...ordinaryPlan, title: 'A' }, title, 0);
  const stored = asJson(storedHistory(history));

  it.each<[string, readonly (string | number)[], unknown, string, string]>([
    ['of another format', ['format'], 'x', 'format', 'The history: "format" must be "formation-history"'],
    ['of another version of the plan', ['planVersion'], 4, 'planVersion', 'must be 1 or 2 or 3, but is 4'],
    ['with an unknown edit', ['done', 0, 'name', 'kind'], 'x', 'done[0].name.kind', 'Edit number 1:'],
    ['with an unknown step', ['done', 0, 'forward', 0, 'kind'], 'x', 'done[0].forward[0].kind', 'but is "x"'],
    ['with a time that is none', ['done', 0, 'begun'], null, 'done[0].begun', 'must be a number'],
    [
      'with a place before the first',
      ['done', 0, 'backward'],
      [{ kind: 'list', path: [], at: -1, remove: 0, insert: [] }],
      'done[0].backward[0].at',
      'at least 0',
    ],
    [
      'with too many edits',
      ['undone'],
      Array.from({ length: 301 }, () => history.done[0]),
      'undone',
      'at most 300',
    ],
  ])('is refused %s', (_name, place, value, path, message) => {
    const parsed = parseHistory(replaced(stored, place, value));
    const problems = parsed.kind === 'invalid' ? parsed.problems : [];
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.message).toContain(message);
  });

  it('is refused for keys that reach for prototypes', () => {
    const text = JSON.stringify(stored).replace('{', '{"__proto__":{"polluted":true},');
    expect(parseHistory(JSON.parse(text))).toMatchObject({
      kind: 'invalid',
      problems: [{ path: '__proto__' }],
    });
  });

  it('that does not fit leaves the plan as it is and is dropped', () => {
    const foreign: History = {
      done: [
        {
          name: title,
          begun: 0,
          ended: 0,
          forward: [],
          backward: [{ kind: 'set', path: ['title'], value: 7 }],
        },
      ],
      undone: [
        { name: title, begun: 0, ended: 0, forward: [{ kind: 'unset', path: ['roster'] }], backward: [] },
      ],
    };
    expect(undo(foreign, ordinaryPlan)).toMatchObject({
      kind: 'misfit',
      history: { done: [] },
      problems: [{ path: 'title', message: 'The plan: "title" must be text, but is 7.' }],
    });
    expect(redo(foreign, ordinaryPlan)).toMatchObject({ kind: 'misfit', history: { undone: [] } });
  });
});
