// Every picture and every table that leaves the app, of a plan in which every text is hostile.
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ExportFrame } from '../../src/charts/export/ExportFrame.tsx';
import { chartThemes } from '../../src/charts/export/exportThemes.ts';
import type { Picture } from '../../src/charts/export/picture.ts';
import { svgText } from '../../src/charts/export/svgText.ts';
import { playbookOf } from '../../src/plan/document/planDocument.ts';
import { rosterCsv } from '../../src/roster/model/csv/writeRoster.ts';
import { formulasIn } from '../fixtures/formulas.ts';
import { hostilePlan } from '../fixtures/hostilePlan.ts';
import { hostileText, leaksOut } from '../fixtures/hostileText.ts';
import { picturesOf } from '../fixtures/pinnedPictures.tsx';

const playbook = playbookOf(hostilePlan);
const { people } = hostilePlan.headcount;
const pictures = picturesOf(playbook, people);

/** The file of a picture, made as the dialog makes it. */
function fileOf(picture: Picture): string {
  const { container, unmount } = render(
    <ExportFrame picture={picture} theme={chartThemes.light} transparent={false} />,
  );
  const [sheet] = container.getElementsByTagName('svg');
  if (!sheet) throw new Error('There is no picture.');
  const text = svgText(sheet);
  unmount();
  return text;
}

/** The document in the text of an XML file; the reason when it is none. */
function readXml(text: string): Document {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = read.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'No XML.');
  return read;
}

function textsIn(document: Document): readonly string[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  return texts;
}

describe('a picture of a hostile plan', () => {
  test.each(pictures)('$name is XML, and no text of it turns another', ({ draw }) => {
    const texts = textsIn(readXml(fileOf(draw())));
    expect(texts.flatMap(leaksOut)).toEqual([]);
  });

  it('shows its names: the pictures above are of that plan', () => {
    const foreign = pictures.filter(({ draw }) => fileOf(draw()).includes('\u202e'));
    expect(foreign.map(({ name }) => name)).toEqual(
      pictures.map(({ name }) => name).filter((name) => name !== 'cost, own'),
    );
  });

  it('is XML whatever its texts are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const picture = {
          title: text,
          subtitle: text,
          description: text,
          notes: [text],
          legend: [],
          height: 10,
          body: <g aria-label={text} />,
        };
        readXml(fileOf(picture));
      }),
    );
  });

  // Without this the property above could pass by chance.
  it('would not be without the last step', () => {
    expect(() => readXml('<svg xmlns="http://www.w3.org/2000/svg"><title>\u0007</title></svg>')).toThrow(
      /disallowed|XML|error/iu,
    );
  });
});

test('a roster of a hostile plan has no formula under any separator', () => {
  expect(formulasIn(rosterCsv(people, playbook))).toEqual([]);
  expect(formulasIn(rosterCsv(people, hostilePlan.playbook.playbook))).toEqual([]);
});
