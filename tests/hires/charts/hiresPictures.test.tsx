import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ExportFrame, layoutExportFrame } from '../../../src/charts/export/ExportFrame.tsx';
import { chartThemes } from '../../../src/charts/export/exportThemes.ts';
import { textWidth } from '../../../src/charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../src/charts/export/picture.ts';
import { allTeams } from '../../../src/engine/playbook/facts.ts';
import {
  drawCost,
  drawDuties,
  drawHires,
  drawRoles,
  drawWork,
} from '../../../src/hires/charts/hiresPictures.tsx';
import type { PlannedHires } from '../../../src/hires/charts/planPeriods.ts';
import { horizonSpend, unmetIn } from '../../../src/hires/model/figuresByPeriod.ts';
import type { PlanStanding } from '../../../src/hires/words/exportNotes.ts';
import { namedPlaybook } from '../../charts/boxes.ts';
import { idlePlan } from '../../fixtures/hiresExample.ts';
import { plannedHires, staff } from '../../fixtures/plannedHires.ts';

const best: PlanStanding = { status: 'best', gap: 0.002, isOld: false };
type Draw = (planned: PlannedHires, standing: PlanStanding) => Picture;

const pictures: readonly (readonly [string, Draw])[] = [
  ['the timeline', drawHires],
  ['work', drawWork],
  ['cost', drawCost],
  ['need and people by role', drawRoles],
  ['need and cover by duty', drawDuties],
];

function source(picture: Picture, inks = chartThemes.light): string {
  const { container } = render(<ExportFrame picture={picture} theme={inks} transparent={false} />);
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn.');
  return new XMLSerializer().serializeToString(svg);
}

/** One quarter and eight of them, with and without a budget and people, and with the largest money. */
const sizes = [
  { parameters: { quarters: 1 } },
  { parameters: { quarters: 8, budget: 700 } },
  { people: [] },
  { parameters: { seniorCost: 10_000, leadCost: 10_000, costPerHire: 1000, budget: 100_000 } },
];

describe.each(pictures)('the picture of %s', (_, draw) => {
  test('needs nothing but itself, in every setup and size, light and dark', () => {
    const all = [
      ...allTeams.map((team) => plannedHires({ facts: { team, context: {} } })),
      ...sizes.map((headcount) => plannedHires({ headcount })),
      plannedHires({ headcount: { people: [] }, planOf: (problem) => idlePlan(problem, {}) }),
    ];
    for (const planned of all) {
      for (const inks of [chartThemes.light, chartThemes.dark]) {
        const svg = source(draw(planned, best), inks);
        expect(svg).not.toMatch(
          /var\(|oklch|light-dark|currentcolor|class=|style|<pattern|<image|<use|<text|href|font/i,
        );
        expect(svg).not.toMatch(/NaN|undefined|Infinity|(?:width|height|r)="-/);
        const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
        for (const colour of colours) expect(colour).toMatch(/^(#[\da-f]{6}|none)$/);
        expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
      }
    }
  });

  test('names nobody: not in words, letters, or anywhere else', () => {
    const planned = plannedHires();
    const picture = draw(planned, best);
    expect(JSON.stringify([picture.title, picture.notes, picture.description])).not.toMatch(/Ada|Bo Lind/);
    const renamed = staff.map((person) => ({ ...person, name: 'X' }));
    const others = plannedHires({ headcount: { people: renamed } });
    expect(source(draw(others, best))).toBe(source(picture));
  });

  test('says of which day it is, whose numbers it rests on, and how firm the plan is', () => {
    const planned = plannedHires({ headcount: { parameters: { quarters: 2, budget: 400 } } });
    const { subtitle, notes, description } = draw(planned, best);
    expect(subtitle).toBe('A mature product team, predicting online. Planned on 21 November 2026.');
    expect(description).toMatch(/: .*\./);
    const said = notes.join(' ');
    expect(said).toMatch(/Within 0\.2\s% of the best plan for this budget/);
    expect(said).toMatch(
      /Hiring and pay numbers: 2 of this team, the others defaults\. Most are assumptions\./,
    );
    const noteOf = (standing: PlanStanding) => draw(planned, standing).notes.join(' ');
    expect(noteOf({ ...best, status: 'better' })).toMatch(/did not finish, so a better plan may exist/);
    expect(noteOf({ ...best, isOld: true })).toMatch(/Numbers have changed since this plan was made/);
  });

  test('keeps the longest names of roles on the sheet, in headline and legend too', () => {
    const long = `${'Responsible'.repeat(20)} for everything`;
    const planned = plannedHires({ playbook: namedPlaybook(Array(5).fill(long)) });
    const placed = layoutExportFrame(draw(planned, best));
    for (const { text } of placed.title) {
      expect(textWidth(text, 28, 'semibold')).toBeLessThanOrEqual(frameSize.inner);
    }
    for (const { textX, lines } of placed.legend) {
      for (const line of lines)
        expect(textX + textWidth(line, 13, 'regular')).toBeLessThanOrEqual(frameSize.inner);
    }
  });
});

describe('the pictures of the plan', () => {
  const planned = plannedHires();

  test('carry the headlines of the screen', () => {
    expect(drawHires(planned, best).title).toMatch(/^Approve /);
    expect(drawWork(planned, best).title).toMatch(/^Unfinished work falls from .*FTE now/);
    expect(drawCost(planned, best).title).toMatch(/^4 quarters cost /);
    expect(drawRoles(planned, best).title).toMatch(/^In the last quarter, .* share of the work$/);
    expect(drawDuties(planned, best).title).toMatch(/^In the last quarter, work is unfinished/);
  });

  test('say their figures in words', () => {
    const { problem, plan } = planned;
    const work = drawWork(planned, best).description;
    expect(work).toContain(`${unmetIn(plan, 0).toFixed(1)}\u00a0FTE unfinished.`);
    expect(horizonSpend(problem, plan)).toBeGreaterThan(0);
    expect(drawCost(planned, best).description).toMatch(/thousand per quarter\./);
  });

  test('explain every sign they have', () => {
    const legend = drawHires(planned, best).legend.map(({ text }) => text);
    expect(legend).toEqual([
      'approved',
      'a vacancy already open',
      'time to fill and notice',
      'ramp-up from the first day',
      'fully productive',
    ]);
    expect(drawCost(planned, best).legend).toEqual([]);
    const limited = plannedHires({ headcount: { parameters: { budget: 400 } } });
    expect(drawCost(limited, best).legend.map(({ text }) => text)).toEqual(['the budget per quarter']);
  });

  test('warn where a sum tells what one or two people earn, and say that a team is empty', () => {
    const notes = drawCost(planned, best).notes.join(' ');
    expect(notes).toMatch(/the pay of 2 people: share this only with those who may know it/);
    const empty = plannedHires({ headcount: { people: [] } });
    const ofNobody = drawCost(empty, best).notes.join(' ');
    expect(ofNobody).not.toMatch(/share this only/);
    expect(ofNobody).toMatch(/The roster is empty, so the plan starts with an empty team\./);
  });
});
