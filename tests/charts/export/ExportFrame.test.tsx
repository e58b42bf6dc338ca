import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ExportFrame, layoutExportFrame } from '../../../src/charts/export/ExportFrame.tsx';
import { chartThemes } from '../../../src/charts/export/exportThemes.ts';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize } from '../../../src/charts/export/picture.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { pairOverlap, type RoleEfforts, roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { allTeams, type Facts, setupOf } from '../../../src/engine/playbook/facts.ts';
import type { Playbook } from '../../../src/engine/playbook/playbook.ts';
import { percent } from '../../../src/engine/words/format.ts';
import { fitEuler } from '../../../src/euler/fitEuler.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { layoutMatrix } from '../../../src/team/charts/matrix/matrixExport.tsx';
import { layoutOverlapSheet } from '../../../src/team/charts/overlap/overlapExport.tsx';
import { boundsOf } from '../../../src/team/charts/overlap/placeNames.ts';
import { outline } from '../../../src/team/charts/overlap/shapes.ts';
import {
  loadLaterFits,
  overlapSystem,
  storedFit,
  systemKey,
} from '../../../src/team/charts/overlap/storedFits.ts';
import type { DrawnOverlap } from '../../../src/team/charts/teamPicture.ts';
import { type PictureId, pictures } from '../../../src/team/view/exportedPictures.ts';
import { overlapNotes } from '../../../src/team/words/exportNotes.ts';
import { expectApart, tableBoxes } from '../boxes.ts';

await loadLaterFits();

const ids: readonly PictureId[] = ['spectrum', 'overlap', 'matrix'];
const matureOnline: Facts = { team: { kind: 'product', maturity: 'high', mode: 'online' }, context: {} };
const waiting: Facts = { ...matureOnline, context: { smallGainsPay: false } };
const facts: readonly (readonly [string, Facts])[] = [
  ...allTeams.map((team) => [setupOf(team), { team, context: {} }] as const),
  ['a team with a waiting seat', waiting],
];

const fits = new Map<string, DrawnOverlap>();

/** The drawing of these efforts, each fitted once. */
function fitted(efforts: RoleEfforts): DrawnOverlap {
  const system = overlapSystem(efforts);
  const key = systemKey(system);
  const made = fits.get(key) ?? { key, efforts, drawing: storedFit(key) ?? fitEuler(system) };
  fits.set(key, made);
  return made;
}

function drawn(id: PictureId, plan: Facts = matureOnline, playbook: Playbook = builtinPlaybook) {
  const team = deriveTeam(playbook, plan);
  const efforts = roleEfforts(playbook, team);
  const picture = pictures[id].draw({ playbook, team, efforts, drawn: fitted(efforts) });
  if (!picture) throw new Error('There is no picture.');
  return picture;
}

function source(id: PictureId, options: { plan?: Facts; playbook?: Playbook; transparent?: boolean } = {}) {
  const { container } = render(
    <ExportFrame
      picture={drawn(id, options.plan, options.playbook)}
      theme={chartThemes.light}
      transparent={options.transparent ?? false}
    />,
  );
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn.');
  return new XMLSerializer().serializeToString(svg);
}

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

const cells = ['owns', 'contributes', 'not yet; covered by another role'];
const signs = {
  spectrum: cells,
  overlap: ['a role, as large as its share of the work', 'work that both roles could do'],
  matrix: cells,
};

describe.each(ids)('the picture %s', (id) => {
  describe.each(facts)('of %s', (_, plan) => {
    const svg = source(id, { plan });

    test('needs nothing but itself: no variable, class, style, font or pattern', () => {
      expect(svg).not.toMatch(
        /var\(|oklch|light-dark|currentcolor|class=|style|<pattern|<image|<use|<text|href|font/i,
      );
    });

    test('is well-formed, and the same every time', () => {
      expect(parsed(svg).querySelector('parsererror')).toBeNull();
      expect(source(id, { plan })).toBe(svg);
    });

    test('has only colours that every program knows', () => {
      const colours = new Set([...svg.matchAll(/(?:fill|stroke|stop-color)="([^"]*)"/g)].map(([, c]) => c));
      for (const colour of colours) expect(colour).toMatch(/^(#[\da-f]{6}|none|url\(#formation-[\w-]+\))$/);
    });

    test('has no number that is not one', () => {
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    });
  });

  test('says what it shows, of which team, how to read it and whom it follows', () => {
    const picture = drawn(id, waiting);
    expect(picture.title).toMatch(/can wait\.$/);
    expect(picture.subtitle).toMatch(/^A mature product team, predicting online\. .*No\.$/);
    expect(picture.legend.map((entry) => entry.text)).toEqual(expect.arrayContaining(signs[id]));
    expect(picture.notes.join(' ')).toMatch(
      /Shares of the work: an assumption\..*Machine Learning at Scale #12/,
    );
  });

  test('carries its headline and its content in words for those who do not see it', () => {
    const document = parsed(source(id));
    expect(document.querySelector('title')?.textContent).toBe(
      'Four roles. Software engineers and data scientists share nothing.',
    );
    expect(document.querySelector('desc')?.textContent).toMatch(/software engineer/i);
  });

  test('keeps all lines on the sheet, none over another', () => {
    for (const [, plan] of facts) {
      const picture = drawn(id, plan);
      const placed = layoutExportFrame(picture);
      const lines = [...placed.title, ...placed.subtitle].map(({ y }) => y);
      const below = [...placed.legend.map(({ y }) => y), placed.rule, ...placed.notes.map(({ y }) => y)];
      const rising = [...lines, placed.body, placed.body + picture.height, ...below];
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
      expect(placed.height).toBeGreaterThan((placed.notes.at(-1)?.y ?? 0) + 20);
    }
  });

  test('has a ground unless it is transparent', () => {
    expect(source(id)).toContain(`<rect width="${frameSize.width}"`);
    expect(source(id, { transparent: true })).not.toContain(`<rect width="${frameSize.width}"`);
  });

  test('draws a hostile name as the letters that it is', () => {
    const name = '"><script>alert(1)</script>&amp;';
    const roles = builtinPlaybook.roles.map((role, index) =>
      index === 0 ? { ...role, name, plural: name } : role,
    );
    const duties = builtinPlaybook.duties.map((duty) => ({ ...duty, name, short: '<b>&' }));
    const document = parsed(source(id, { playbook: { ...builtinPlaybook, roles, duties } }));
    expect(document.querySelector('parsererror, script, b')).toBeNull();
    expect(document.querySelector('desc')?.textContent).toContain('<script>');
  });

  test('writes a name in another script as text, in a font of the place', () => {
    const roles = builtinPlaybook.roles.map((role) => ({ ...role, name: `Инженер ${role.id}` }));
    const document = parsed(source(id, { playbook: { ...builtinPlaybook, roles } }));
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
    // A long name stands in two lines.
    expect(texts.join(' ')).toContain('Инженер SWE');
  });
});

describe('the spectrum', () => {
  test('names every duty: most by a label, the few narrow ones in the small print', () => {
    for (const [name, plan] of facts) {
      const prefix = 'Columns without a name, from the left: ';
      const note = drawn('spectrum', plan).notes.find((text) => text.startsWith(prefix)) ?? prefix;
      const unnamed = note.slice(prefix.length, -1).split('; ');
      const shorts = builtinPlaybook.duties.map((duty) => duty.short);
      expect(shorts, name).toEqual(expect.arrayContaining(unnamed));
      expect(unnamed.length, name).toBeLessThan(8);
    }
  });
});

describe('the overlap', () => {
  test('is not there without a drawing', () => {
    const team = deriveTeam(builtinPlaybook, matureOnline);
    const input = { playbook: builtinPlaybook, team, efforts: roleEfforts(builtinPlaybook, team) };
    expect(pictures.overlap.draw(input)).toBeUndefined();
  });

  test.each(facts)(
    'of %s has a shape for each role, each name, and every pair with its figure',
    (_, plan) => {
      const efforts = roleEfforts(builtinPlaybook, deriveTeam(builtinPlaybook, plan));
      const placed = layoutOverlapSheet(builtinPlaybook, fitted(efforts), frameSize.inner);
      expect(placed.picture.shapes.map((shape) => shape.id)).toEqual([...efforts.keys()]);
      expect(placed.picture.names.map((name) => name.id)).toEqual([...efforts.keys()]);
      expect(placed.pairs).toHaveLength((efforts.size * (efforts.size - 1)) / 2);
      for (const { roles, figure, text } of placed.pairs) {
        const { effort, shared } = pairOverlap(efforts, ...roles);
        expect(figure).toBe(shared.length === 0 ? undefined : percent(effort));
        expect(textWidth(text, 14, 'regular')).toBeLessThan(placed.column.width - 100);
      }
      for (const { id } of placed.picture.shapes) {
        const bounds = boundsOf(
          outline(fitted(efforts).drawing.shapes[id] ?? { poly: [] }, placed.picture.frame),
        );
        expect(bounds.x + bounds.w).toBeLessThan(placed.column.x);
        expect(bounds.y + bounds.h).toBeLessThanOrEqual(placed.height);
      }
    },
  );

  test('says how exact the drawing is, and when areas are too small for a figure', () => {
    expect(drawn('overlap').notes[0]).toMatch(/only its roles could do\. .*Drawn to scale\.$/);
    const team = deriveTeam(builtinPlaybook, matureOnline);
    const worst = { sets: ['MLE'], wanted: 0.2, drawn: 0.184 };
    const quality = { exact: false, worst, unwanted: [], missing: [], forbiddenPairs: [] };
    expect(overlapNotes(builtinPlaybook, team, roleEfforts(builtinPlaybook, team), quality, true)[0]).toMatch(
      /Areas without a figure are too small to label\. Areas are off by up to 1\.6\s% of the picture/,
    );
    expect(
      overlapNotes(builtinPlaybook, team, roleEfforts(builtinPlaybook, team), quality, false)[0],
    ).not.toMatch(/too small for one/);
  });
});

describe('the matrix', () => {
  const team = deriveTeam(builtinPlaybook, waiting);
  const placed = layoutMatrix(builtinPlaybook, team, frameSize.inner);

  test('has a row for every duty and a column for every drawn role, inside its width', () => {
    expect(placed.table.rows.map(({ key }) => key)).toEqual(team.duties.map((item) => item.duty));
    expect(placed.columns.map((column) => column.role)).toEqual(['SWE', 'MLE', 'AS', 'DS']);
    for (const { data } of placed.table.rows) expect(data.looks).toHaveLength(placed.columns.length);
    for (const { x, width } of placed.columns) expect(x + width).toBeLessThanOrEqual(placed.table.width);
    expectApart(tableBoxes(placed.table), frameSize.inner, placed.table.height);
  });

  test('marks exactly what the team says', () => {
    const looks = new Map(
      placed.table.rows.flatMap(({ key, data }) =>
        placed.columns.map(({ role }, index) => [`${key} ${role}`, data.looks[index]]),
      ),
    );
    for (const item of team.duties) {
      expect(looks.get(`${item.duty} ${item.owner}`)).toBe('owns');
      for (const role of item.contributors) expect(looks.get(`${item.duty} ${role}`)).toBe('contributes');
      for (const loan of item.loans) expect(looks.get(`${item.duty} ${loan.from}`)).toBe('lent');
    }
    const held = team.duties.flatMap((item) => [item.owner, ...item.contributors, ...item.loans]);
    expect([...looks.values()].filter((look) => look !== 'none')).toHaveLength(held.length);
  });

  test('gives a long name more lines and its row more height', () => {
    const duties = builtinPlaybook.duties.map((duty) => ({
      ...duty,
      name: `${duty.name} `.repeat(3).trim(),
    }));
    const long = layoutMatrix({ ...builtinPlaybook, duties }, team, frameSize.inner);
    expect(Math.max(...long.table.rows.map(({ texts }) => texts[0]?.lines.length ?? 0))).toBeGreaterThan(1);
    expectApart(tableBoxes(long.table), frameSize.inner, long.table.height);
    expect(long.table.height).toBeGreaterThan(placed.table.height);
    long.table.rows.forEach((row, index) => {
      const next = long.table.rows[index + 1];
      if (next) expect(next.y).toBe(row.y + row.height);
    });
  });
});
