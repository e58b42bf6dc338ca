import { type ChartTheme, roleColourIn } from '../../../charts/chartTheme.ts';
import { OutlinedText } from '../../../charts/export/OutlinedText.tsx';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import type { LegendEntry } from '../../../charts/Legend.tsx';
import { rounded } from '../../../charts/rounded.ts';
import { exactRegions } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { overlapNotes, overlapSheetWords } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { overlapSentence } from '../../words/overlap.ts';
import { regionSentence } from '../../words/overlapPicture.ts';
import { printedScenario } from '../../words/reasons.ts';
import type { DrawPicture } from '../teamPicture.ts';
import { layoutOverlapSheet, OVERLAP_TEXT, type PlacedOverlap } from './layoutOverlapExport.ts';
import { LINE_HEIGHT } from './placeNames.ts';

/** Where a baseline stands below the middle of a line, in parts of the font size. */
const DROP = 0.35;

/** The overlap picture with its figures; undefined while there is no drawing. */
export const drawOverlap: DrawPicture<Picture | undefined> = ({ playbook, team, drawn }, inks) => {
  if (!drawn) return undefined;
  const { efforts, drawing } = drawn;
  const placed = layoutOverlapSheet(playbook, drawn, frameSize.inner);
  const regions = exactRegions(efforts);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedScenario(playbook, team.facts),
    body: <OverlapBody playbook={playbook} placed={placed} inks={inks} />,
    height: placed.height,
    legend: overlapSigns(inks),
    notes: overlapNotes(playbook, team, efforts, drawing.quality, placed.shares.length < regions.length),
    description: [
      overlapSentence(playbook, efforts),
      ...regions.map((region) => regionSentence(playbook, efforts, region.roles)),
    ].join(' '),
  };
};

interface PartProps {
  readonly playbook: Playbook;
  readonly placed: PlacedOverlap;
  readonly inks: ChartTheme;
}

function OverlapBody(props: PartProps) {
  const { playbook, placed, inks } = props;
  const colour = (role: RoleId) => inkOf(playbook, inks, role);
  return (
    <>
      {placed.drawing.shapes.map(({ id, path }) => (
        <path key={id} d={path} fill={colour(id)} fillOpacity={0.2} stroke={colour(id)} strokeWidth={2} />
      ))}
      {placed.shares.map(({ x, y, text, roles }) => (
        <OutlinedText
          key={roles.join(' ')}
          x={x}
          y={y + DROP * OVERLAP_TEXT.share}
          size={OVERLAP_TEXT.share}
          fill={inks.ink}
          anchor="middle"
        >
          {text}
        </OutlinedText>
      ))}
      <Names {...props} />
      <Pairs {...props} />
    </>
  );
}

function Names({ playbook, placed, inks }: PartProps) {
  const size = OVERLAP_TEXT.name;
  return placed.drawing.names.map(({ id, x, y, lines, leader }) => (
    <g key={id}>
      {leader && (
        <>
          <path
            d={`M${rounded(leader[0].x)} ${rounded(leader[0].y)}L${rounded(leader[1].x)} ${rounded(leader[1].y)}`}
            stroke={inks.strongLine}
            fill="none"
          />
          <circle
            cx={rounded(leader[1].x)}
            cy={rounded(leader[1].y)}
            r={3}
            fill={inkOf(playbook, inks, id)}
          />
        </>
      )}
      {lines.map((line, index) => (
        <OutlinedText
          key={line}
          x={x}
          y={y + size * (DROP + LINE_HEIGHT * (index - (lines.length - 1) / 2))}
          size={size}
          weight="semibold"
          fill={inks.ink}
          anchor="middle"
        >
          {line}
        </OutlinedText>
      ))}
    </g>
  ));
}

/** Every pair with the work that it shares, the empty ones said in words. */
function Pairs({ playbook, placed: { pairs, column }, inks }: PartProps) {
  const size = OVERLAP_TEXT.pair;
  const right = column.x + column.width;
  const rule = { stroke: inks.line, strokeWidth: 1, fill: 'none' } as const;
  return (
    <>
      <OutlinedText x={column.x} y={column.top + 14} size={size} weight="semibold" fill={inks.ink}>
        {overlapSheetWords.pairs}
      </OutlinedText>
      {pairs.map(({ roles: [first, second], text, figure, y }) => (
        <g key={text}>
          <path d={`M${column.x} ${y - 15}h${column.width}`} {...rule} />
          <circle cx={column.x + 6} cy={y} r={5} fill={inkOf(playbook, inks, first)} />
          <circle cx={column.x + 16} cy={y} r={5} fill={inkOf(playbook, inks, second)} />
          <OutlinedText x={column.x + 28} y={y + DROP * size} size={size} fill={inks.soft}>
            {text}
          </OutlinedText>
          <OutlinedText
            x={right}
            y={y + DROP * size}
            size={size}
            weight={figure === undefined ? 'semibold' : 'regular'}
            fill={inks.ink}
            anchor="end"
          >
            {figure ?? overlapSheetWords.nothing}
          </OutlinedText>
        </g>
      ))}
    </>
  );
}

/** A shape, and two that overlap, in the colours of the first two roles. */
function overlapSigns(inks: ChartTheme): readonly LegendEntry[] {
  const look = { fillOpacity: 0.2, strokeWidth: 1.5, cy: 7, r: 5.5 } as const;
  const [first, second] = [roleColourIn(inks, 0), roleColourIn(inks, 1)];
  return [
    { sample: <circle {...look} cx={10} fill={first} stroke={first} />, text: overlapSheetWords.shape },
    {
      sample: (
        <>
          <circle {...look} cx={7} fill={first} stroke={first} />
          <circle {...look} cx={13} fill={second} stroke={second} />
        </>
      ),
      text: overlapSheetWords.overlap,
    },
  ];
}

function inkOf(playbook: Playbook, inks: ChartTheme, role: RoleId): string {
  return roleColourIn(
    inks,
    playbook.roles.findIndex((candidate) => candidate.id === role),
  );
}
