import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import type { LegendEntry } from '../../../charts/Legend.tsx';
import { DROP } from '../../../charts/Lines.tsx';
import { exactRegions } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { overlapNotes, overlapSheetWords } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { overlapSentence } from '../../words/overlap.ts';
import { regionSentence } from '../../words/overlapPicture.ts';
import { printedSetup } from '../../words/reasons.ts';
import type { DrawPicture } from '../teamPicture.ts';
import { layoutOverlapSheet, OVERLAP_TEXT, type OverlapSheet } from './layoutOverlapExport.ts';
import { OverlapMarks } from './OverlapMarks.tsx';

/** The overlap picture with its figures; undefined while there is no drawing. */
export const drawOverlap: DrawPicture<Picture | undefined> = ({ playbook, team, drawn }) => {
  if (!drawn) return undefined;
  const { efforts, drawing } = drawn;
  const sheet = layoutOverlapSheet(playbook, drawn, frameSize.inner);
  const regions = exactRegions(efforts);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedSetup(playbook, team.facts),
    body: (
      <>
        <OverlapMarks playbook={playbook} placed={sheet.picture} />
        <Pairs playbook={playbook} sheet={sheet} />
      </>
    ),
    height: sheet.height,
    legend: overlapSigns,
    notes: overlapNotes(
      playbook,
      team,
      efforts,
      drawing.quality,
      sheet.picture.shares.length < regions.length,
    ),
    description: [
      overlapSentence(playbook, efforts),
      ...regions.map((region) => regionSentence(playbook, efforts, region.roles)),
    ].join(' '),
  };
};

interface SheetProps {
  readonly playbook: Playbook;
  readonly sheet: OverlapSheet;
}

/** Every pair with the work that it shares, the empty ones said in words. */
function Pairs({ playbook, sheet: { pairs, column } }: SheetProps) {
  const { theme, Text } = useChart();
  const size = OVERLAP_TEXT.pair;
  const colour = (role: RoleId) =>
    roleColourIn(
      theme,
      playbook.roles.findIndex(({ id }) => id === role),
    );
  return (
    <>
      <Text x={column.x} y={column.top + 14} size={size} weight="semibold" fill={theme.ink}>
        {overlapSheetWords.pairs}
      </Text>
      {pairs.map(({ roles: [first, second], text, figure, y }) => (
        <g key={text}>
          <path
            d={`M${column.x} ${y - column.row / 2}h${column.width}`}
            stroke={theme.line}
            strokeWidth={1}
            fill="none"
          />
          <circle cx={column.x + 6} cy={y} r={5} fill={colour(first)} />
          <circle cx={column.x + 16} cy={y} r={5} fill={colour(second)} />
          <Text x={column.x + 28} y={y + DROP * size} size={size} fill={theme.soft}>
            {text}
          </Text>
          <Text
            x={column.x + column.width}
            y={y + DROP * size}
            size={size}
            weight={figure === undefined ? 'semibold' : 'regular'}
            fill={theme.ink}
            anchor="end"
          >
            {figure ?? overlapSheetWords.nothing}
          </Text>
        </g>
      ))}
    </>
  );
}

/** A shape, and two that overlap, in the colours of the first two roles. */
const overlapSigns: readonly LegendEntry[] = [
  { sample: <Disc x={10} roleIndex={0} />, text: overlapSheetWords.shape },
  {
    sample: (
      <>
        <Disc x={7} roleIndex={0} />
        <Disc x={13} roleIndex={1} />
      </>
    ),
    text: overlapSheetWords.overlap,
  },
];

function Disc({ x, roleIndex }: { x: number; roleIndex: number }) {
  const { theme } = useChart();
  const colour = roleColourIn(theme, roleIndex);
  return <circle cx={x} cy={7} r={5.5} fill={colour} fillOpacity={0.2} stroke={colour} strokeWidth={1.5} />;
}
