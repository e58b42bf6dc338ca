// What stands in the places that CONTRIBUTING.md lists: every effect, screen and stored field that there is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectSchema } from '../src/engine/effects/effectSchema.ts';
import { screenIds } from '../src/plan/document/address.ts';
import { newPlan, type PlanDocument, planVersion } from '../src/plan/document/planDocument.ts';
import { planSchema } from '../src/plan/document/planSchema.ts';
import { inOrder } from '../src/plan/document/serializeDocument.ts';
import { sharedPart } from '../src/plan/document/shareLink.ts';
import { placesOf } from './contributing.ts';
import { screens as journeys } from './journeys/screens.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('every list', () => {
  const lists = ['A duty', 'A rule', 'An effect', 'A question', 'A screen', 'A stored field', 'A picture'];

  it.each(lists)('of “%s” names places that there are', (heading) => {
    const places = placesOf(heading);
    expect(places).not.toEqual([]);
    expect(places.filter((place) => !existsSync(place))).toEqual([]);
  });
});

describe('an effect', () => {
  const kinds = effectSchema.options.map(({ entries }) => entries.kind.literal);
  const places = placesOf('An effect');

  it('has the places that are walked here', () => {
    expect(places).toEqual([
      'src/engine/effects/',
      'src/engine/effects/effects.ts',
      'src/engine/effects/effectSchema.ts',
      'tests/engine/derive/deriveTeam.playbooks.test.ts',
      'docs/MODEL.md',
    ]);
  });

  it.each(kinds)('%s stands in each', (kind) => {
    const [folder = '', table = '', , playbooks = '', model = ''] = places;
    expect(existsSync(`${folder}${kind}.ts`)).toBe(true);
    expect(read(table)).toContain(`./${kind}.ts'`);
    expect(read(playbooks)).toContain(`kind: fc.constant('${kind}')`);
    const rows = read(model).split('| effect | what it does |')[1]?.split('\n\n')[0] ?? '';
    expect(rows).toContain(`\`${kind}\``);
  });
});

describe('a screen', () => {
  const places = placesOf('A screen');

  it('has the places that are walked here', () => {
    expect(places).toEqual([
      'tests/architecture/rooms.ts',
      'docs/ARCHITECTURE.md',
      'src/app/screens.tsx',
      'src/plan/document/address.ts',
      'tests/journeys/screens.ts',
      'scripts/shots.mjs',
      'tests/app/App.test.tsx',
      'tests/app/sentences/generators.ts',
    ]);
  });

  const lines = read('src/app/screens.tsx');
  const screenIn = (address: string) => /(?:#|#\/v\/[^/]*)\/([a-z]{2,})\b/.exec(address)?.[1];

  it.each(screenIds)('%s has its line, an address for axe and one for its picture', (id) => {
    expect(lines.split(`id: '${id}',`)).toHaveLength(2);
    expect(journeys.map(({ address }) => screenIn(address))).toContain(id);
    expect(read('scripts/shots.mjs')).toContain(`#/${id}`);
  });

  it('has an id in the address, wherever it has a line or an address', () => {
    const named = new Set([...lines.matchAll(/\bid: '(\w+)'/g)].map(([, id]) => id));
    expect(named).toEqual(new Set(screenIds));
    const opened = journeys.flatMap(({ address }) => screenIn(address) ?? []);
    expect(opened.filter((id) => !screenIds.some((known) => known === id))).toEqual([]);
  });

  it('has its link tested if it has one, by the name that it has in the navigation', () => {
    const names = [...lines.matchAll(/\bname: '([^']+)'/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(3);
    const tested = read('tests/app/App.test.tsx');
    expect(names.filter((name) => !tested.includes(`['${name}', '#/`))).toEqual([]);
  });

  it('has its words read: every room with words of its own has a generator', () => {
    // The words of the engine are parts of the sentences of all rooms; those of the app are labels.
    const rooms = readdirSync('src').filter((room) => existsSync(`src/${room}/words`));
    const speaking = rooms.filter((room) => room !== 'engine' && room !== 'app');
    const generators = read('tests/app/sentences/generators.ts');
    expect(speaking.filter((room) => !generators.includes(`'./${room}.ts'`))).toEqual([]);
  });
});

describe('a stored field', () => {
  const places = placesOf('A stored field');

  it('has the places that are walked here', () => {
    expect(places).toEqual([
      'src/plan/document/planDocument.ts',
      'src/plan/document/planSchema.ts',
      'src/plan/document/serializeDocument.ts',
      'src/plan/document/migrations/',
      'src/plan/document/shareLink.ts',
      'src/library/words/sharing.ts',
      'src/plan/store/planState.ts',
      'src/plan/document/editNameSchema.ts',
      'src/library/words/edits.ts',
      'tests/plan/document/fixtures/',
    ]);
  });

  const plan: PlanDocument = {
    ...newPlan('p1', 'A plan', { team: { kind: 'horizontal' }, context: {} }),
    notes: 'Ours',
  };
  const fields = Object.keys(plan).sort();
  const without = (...names: readonly string[]) => fields.filter((field) => !names.includes(field));

  it('is in the schema, and nothing else is', () => {
    expect(Object.keys(planSchema.entries).sort()).toEqual(['$schema', ...fields]);
  });

  it('has its place in a file', () => {
    expect(Object.keys(inOrder(plan)).sort()).toEqual(fields);
  });

  it('is in the frozen plan of this version', () => {
    const fixture: unknown = JSON.parse(read(`tests/plan/document/fixtures/plan-${planVersion}.json`));
    expect(fixture).toEqual(
      expect.objectContaining(Object.fromEntries(fields.map((field) => [field, expect.anything()]))),
    );
  });

  it('is in a link that leaves nothing out, and in what is said of a link', () => {
    const shared = sharedPart(plan, { notes: true, people: true, brief: false });
    expect(Object.keys(shared).sort()).toEqual(without('format', 'id'));
    const words = read('src/library/words/sharing.ts');
    expect(
      without('format', 'id', 'version').filter((field) => !new RegExp(`\\b${field}\\b`).test(words)),
    ).toEqual([]);
  });

  it('can be edited, but for what makes the plan that plan', () => {
    const edited =
      /type EditedPart = Partial<\s*Pick<PlanDocument, ([^>]+)>/.exec(
        read('src/plan/store/planState.ts'),
      )?.[1] ?? '';
    const names = new Set([...edited.matchAll(/'(\w+)'/g)].map(([, name]) => name));
    // Nobody changes the playbook of a plan yet: a plan comes with its own or has the built-in one.
    expect(names).toEqual(new Set(without('format', 'id', 'playbook', 'version')));
  });
});
