import type { ChartTheme } from '../../charts/export/chartTheme.ts';
import { DROP, Lines } from '../../charts/export/Lines.tsx';
import { OutlinedText } from '../../charts/export/OutlinedText.tsx';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import { rounded } from '../../charts/export/rounded.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Sensitivity } from '../../engine/size/sensitivity.ts';
import { printedScenario } from '../../team/words/reasons.ts';
import {
  assumptionsNotes,
  assumptionsTitle,
  nowWords,
  swingSentence,
  headcountPictureWords as words,
} from '../words/exportNotes.ts';
import { assumptionWords } from '../words/headcount.ts';
import { layoutSwings, type PlacedSwings, SWING_LINE, SWING_TEXT } from './layoutSwings.ts';

const BAR = 20;

export interface SwingsInput {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly sensitivity: Sensitivity;
  /** How many bars, the widest first. */
  readonly bars: number;
  readonly entered: number;
}

/** What moves the number: a bar for each assumption around the size as it is. */
export function drawSwings(input: SwingsInput, inks: ChartTheme): Picture {
  const { playbook, team, sensitivity, bars, entered } = input;
  const shown = sensitivity.swings.slice(0, bars);
  const placed = layoutSwings(playbook, sensitivity.base, shown, frameSize.inner);
  const box = { x: 0.75, y: 1.75, width: 18.5, height: 10.5 };
  return {
    title: assumptionsTitle(playbook, sensitivity),
    subtitle: printedScenario(playbook, team.facts),
    body: <SwingsBody placed={placed} now={nowWords(sensitivity.base)} inks={inks} />,
    height: placed.height,
    legend: [
      {
        sample: <rect {...box} fill={inks.accentGround} stroke={inks.accent} strokeWidth={1.5} />,
        text: words.fewer,
      },
      { sample: <rect y={1} width={20} height={12} fill={inks.accent} />, text: words.more },
    ],
    notes: assumptionsNotes(sensitivity, shown.length, team.scenario, entered),
    description: shown
      .map(({ assumption, atLow, atHigh }) =>
        swingSentence(
          assumptionWords(playbook, assumption),
          Math.min(atLow, atHigh),
          Math.max(atLow, atHigh),
        ),
      )
      .join(' '),
  };
}

function SwingsBody({ placed, now, inks }: { placed: PlacedSwings; now: string; inks: ChartTheme }) {
  const heading = { size: SWING_TEXT.head, fill: inks.soft, y: placed.head - 13 } as const;
  const [left, right] = placed.ends;
  const rule = { fill: 'none', strokeWidth: 1 } as const;
  return (
    <>
      <OutlinedText {...heading} x={0} weight="semibold">
        {words.assumption}
      </OutlinedText>
      <OutlinedText {...heading} x={left}>
        {words.fewer}
      </OutlinedText>
      <OutlinedText {...heading} x={placed.now} weight="semibold" fill={inks.ink} anchor="middle">
        {now}
      </OutlinedText>
      <OutlinedText {...heading} x={right} anchor="end">
        {words.more}
      </OutlinedText>
      <path d={`M0 ${placed.head - 0.5}h${frameSize.inner}`} stroke={inks.strongLine} {...rule} />
      {placed.rows.map((row, place) => (
        <g key={row.key}>
          {place > 0 && <path d={`M0 ${row.y - 0.5}h${frameSize.inner}`} stroke={inks.line} {...rule} />}
          <Swing row={row} now={placed.now} inks={inks} />
        </g>
      ))}
      <path
        d={`M${rounded(placed.now)} ${placed.head - 4}V${placed.height}`}
        stroke={inks.ink}
        strokeWidth={2}
        fill="none"
      />
    </>
  );
}

function Swing({ row, now, inks }: { row: PlacedSwings['rows'][number]; now: number; inks: ChartTheme }) {
  const middle = row.y + row.height / 2;
  const top = rounded(middle - BAR / 2);
  const figure = {
    y: middle + SWING_TEXT.figure * DROP,
    size: SWING_TEXT.figure,
    fill: inks.soft,
  } as const;
  return (
    <>
      <Lines x={0} y={middle} around size={SWING_TEXT.words} step={SWING_LINE} fill={inks.ink}>
        {row.words}
      </Lines>
      {now - row.from > 2 && (
        <rect
          x={rounded(row.from + 0.75)}
          y={top + 0.75}
          width={rounded(now - row.from - 1.5)}
          height={BAR - 1.5}
          fill={inks.accentGround}
          stroke={inks.accent}
          strokeWidth={1.5}
        />
      )}
      {row.to > now && (
        <rect x={rounded(now)} y={top} width={rounded(row.to - now)} height={BAR} fill={inks.accent} />
      )}
      <OutlinedText {...figure} x={row.leastX} anchor="end">
        {row.least}
      </OutlinedText>
      <OutlinedText {...figure} x={row.mostX}>
        {row.most}
      </OutlinedText>
    </>
  );
}
