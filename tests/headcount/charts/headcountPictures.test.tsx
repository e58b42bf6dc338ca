import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ExportFrame, layoutExportFrame } from '../../../src/charts/export/ExportFrame.tsx';
import { chartThemes } from '../../../src/charts/export/exportThemes.ts';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../src/charts/export/picture.ts';
import { allTeams } from '../../../src/engine/playbook/facts.ts';
import { emptyHeadcount } from '../../../src/engine/size/headcount.ts';
import { drawPeople } from '../../../src/headcount/charts/peoplePicture.tsx';
import { drawSwings } from '../../../src/headcount/charts/swingsPicture.tsx';
import { drawCover } from '../../../src/roster/charts/coverPicture.tsx';
import { namedPlaybook } from '../../charts/boxes.ts';
import { headcountInput, highOnline, member } from '../../fixtures/headcountPictures.ts';

const people = [
  member('zoe-q', 'Zoë Quist', 'MLE'),
  member('dan', 'Dan Xu', 'DS'),
  member('ann', '', 'AS'),
  member('odd', 'Kim Yu', 'gone', { duties: ['ci-cd'] }),
];
const roster = { ...emptyHeadcount, people };
type Input = ReturnType<typeof headcountInput>;

const pictures: readonly (readonly [string, (input: Input) => Picture])[] = [
  ['people by role', drawPeople],
  ['what it hangs on', drawSwings],
  ['cover', (input) => drawCover(input, false)],
  ['cover with names', (input) => drawCover(input, true)],
];

function source(picture: Picture, inks = chartThemes.light): string {
  const { container } = render(<ExportFrame picture={picture} theme={inks} transparent={false} />);
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn.');
  return new XMLSerializer().serializeToString(svg);
}

describe.each(pictures)('the picture of %s', (_, draw) => {
  test('needs nothing but itself, in every setup, light and dark', () => {
    for (const team of allTeams) {
      for (const inks of [chartThemes.light, chartThemes.dark]) {
        const svg = source(draw(headcountInput({ team, context: {} }, roster, ['dan'])), inks);
        expect(svg).not.toMatch(
          /var\(|oklch|light-dark|currentcolor|class=|style|<pattern|<image|<use|<text|href|font/i,
        );
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
        for (const colour of colours) expect(colour).toMatch(/^(#[\da-f]{6}|none)$/);
        expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
      }
    }
  });

  test('says its headline and its content in words', () => {
    const picture = draw(headcountInput(highOnline, roster));
    expect(picture.subtitle).toBe('A mature product team, predicting online.');
    expect(picture.description).toMatch(/: .*\./);
    expect(picture.notes.length).toBeGreaterThan(1);
  });

  test('keeps the longest names of roles on the sheet, in the legend too', () => {
    const long = `${'Responsible'.repeat(20)} for everything`;
    const input = headcountInput(highOnline, roster, [], namedPlaybook(Array(5).fill(long)));
    const placed = layoutExportFrame(draw(input));
    for (const { text } of placed.title) {
      expect(textWidth(text, 28, 'semibold')).toBeLessThanOrEqual(frameSize.inner);
    }
    for (const { textX, lines } of placed.legend) {
      for (const line of lines)
        expect(textX + textWidth(line, 13, 'regular')).toBeLessThanOrEqual(frameSize.inner);
    }
    const rising = placed.legend.map(({ y }) => y);
    expect([...rising, placed.rule]).toEqual([...rising, placed.rule].sort((a, b) => a - b));
  });
});

describe('people by role', () => {
  test('carry the headline of the screen, the total with its band, and what the numbers are', () => {
    const input = headcountInput();
    const { title, notes } = drawPeople(input);
    expect(title).toMatch(/^About 12 people: 3 software engineers, 4 ML engineers/);
    expect(notes[1]).toBe(
      'Total: 9 FTE of work (6.3 to 12.6), about 12 people. Nearly every coefficient is an assumption, so plan for 8 to 17 people.',
    );
    expect(notes[2]).toMatch(/worked example “Ranking at scale”; none are this team’s own/);
    expect(drawPeople({ ...input, entered: 3 }).notes[2]).toMatch(/: 3 of this team, the others/);
  });

  test('of nobody are said and drawn all the same', () => {
    const none = { roles: [], fte: 0, people: 0 };
    const picture = drawPeople({ ...headcountInput(), low: none, size: none, high: none });
    expect(picture.title).toBe('About 0 people');
    expect(source(picture)).not.toMatch(/NaN|Infinity/);
  });
});

describe('what it hangs on', () => {
  test('names the first three in its headline and counts those without a bar', () => {
    const { title, notes } = drawSwings(headcountInput());
    expect(title).toMatch(
      /^The size of the team, about 12\.0 people, depends most on the planning load, models under/,
    );
    expect(notes[0]).toMatch(/\d+ other assumptions move the number less\./);
    expect(notes[1]).toMatch(/The planning load varies from 55 to 85\s%\.$/);
  });

  test('says so when nothing moves the team', () => {
    const sensitivity = { base: 0, swings: [] };
    const picture = drawSwings({ ...headcountInput(), sensitivity });
    expect(picture.title).toBe('No assumption moves the size of the team');
    expect(source(picture)).not.toMatch(/NaN|Infinity/);
  });
});

describe('who covers what', () => {
  const input = headcountInput(highOnline, roster, ['dan']);

  test('has no name and no id in its source unless asked: not in words, letters, or anywhere else', () => {
    const without = drawCover(input, false);
    expect(JSON.stringify([without.title, without.notes, without.description])).not.toMatch(/Zoë|Dan|Kim/);
    expect(source(without)).not.toMatch(/Zoë|Quist|Dan|zoe|"dan"|Kim/);
    const renamed = people.map((person) => ({ ...person, name: 'X' }));
    const others = headcountInput(highOnline, { ...roster, people: renamed }, ['dan']);
    expect(source(drawCover(others, false))).toBe(source(without));
    expect(without.notes.join(' ')).toMatch(/As of 21 November 2026\. People are not named\./);
  });

  test('names people when asked, but never in headline and small print', () => {
    const named = drawCover(input, true);
    expect(named.description).toMatch(/Zoë Quist/);
    expect(JSON.stringify([named.title, named.notes, named.subtitle])).not.toMatch(/Zoë|Dan|Kim/);
    expect(named.title).toMatch(/^With 1 person away, nobody can do \d+\s% of the work and one person/);
  });

  test('explains every sign it has', () => {
    const legend = drawCover(input, false).legend.map(({ text }) => text);
    expect(legend).toEqual([
      'ML engineer',
      'Applied scientist',
      'Data scientist',
      'a role outside this plan',
      'away',
      'fewer people than with everybody',
    ]);
  });
});
