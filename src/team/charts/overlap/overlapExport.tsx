import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import type { LegendEntry } from '../../../charts/Legend.tsx';
import { DROP } from '../../../charts/Lines.tsx';
import { exactRegions, pairOverlaps } from '../../../engine/measure/overlap.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { listAnd, percent } from '../../../engine/words/format.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import { overlapNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { overlapSentence, regionSentence } from '../../words/overlapPicture.ts';
import { printedSetup } from '../../words/reasons.ts';
import type { DrawnOverlap, DrawPicture } from '../teamPicture.ts';
import { OverlapMarks } from './OverlapMarks.tsx';
import { placeOverlap } from './placeOverlap.ts';

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

interface PairsProps {
  readonly playbook: Playbook;
  readonly sheet: ReturnType<typeof layoutOverlapSheet>;
}

/** Every pair with the work that it shares, the empty ones said in words. */
function Pairs({ playbook, sheet: { pairs, column } }: PairsProps) {
  const { theme, Text } = useChart();
  const size = OVERLAP_TEXT.pair;
  const colour = (role: RoleId) => roleColourIn(theme, roleIndex(playbook, role));
  return (
    <>
      <Text x={column.x} y={column.top + 14} size={size} weight="semibold" fill={theme.ink}>
        Shared by two roles, of the team’s work
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
            {figure ?? 'nothing'}
          </Text>
        </g>
      ))}
    </>
  );
}

/** A shape, and two that overlap, in the colours of the first two roles. */
const overlapSigns: readonly LegendEntry[] = [
  { sample: <Disc x={10} place={0} />, text: 'a role, as large as its share of the work' },
  {
    sample: (
      <>
        <Disc x={7} place={0} />
        <Disc x={13} place={1} />
      </>
    ),
    text: 'work that both roles could do',
  },
];

function Disc({ x, place }: { readonly x: number; readonly place: number }) {
  const { theme } = useChart();
  const colour = roleColourIn(theme, place);
  return <circle cx={x} cy={7} r={5.5} fill={colour} fillOpacity={0.2} stroke={colour} strokeWidth={1.5} />;
}

const OVERLAP_TEXT = { name: 16, pair: 14 } as const;
/** The picture at the left, the pairs at the right, and free ground between them. */
const PAIRS = { width: 396, row: 30, head: 32, figure: 84 } as const;
const BETWEEN = 40;
const HEIGHT = 500;

/** Places the overlap picture with a share on every area that has room, and beside it every pair, largest first. */
export function layoutOverlapSheet(playbook: Playbook, drawn: DrawnOverlap, width: number) {
  const pairs = [...pairOverlaps(drawn.efforts)].sort((a, b) => b.effort - a.effort);
  const tall = PAIRS.head + pairs.length * PAIRS.row;
  const height = Math.max(HEIGHT, tall);
  const top = (height - tall) / 2;
  const room = {
    width: width - PAIRS.width - BETWEEN,
    height,
    fontSize: OVERLAP_TEXT.name,
    measure: textWidth,
  };
  return {
    height,
    picture: placeOverlap(playbook, drawn, room, { withShares: true, shortNames: false }),
    pairs: pairs.map(({ roles, effort, shared }, index) => ({
      roles,
      text: pairText(playbook, roles),
      /** Undefined when the two share nothing. */
      figure: shared.length === 0 ? undefined : percent(effort),
      /** The middle of its row. */
      y: top + PAIRS.head + (index + 0.5) * PAIRS.row,
    })),
    /** Where the pairs stand, and how high one of them is. */
    column: { x: width - PAIRS.width, width: PAIRS.width, top, row: PAIRS.row },
  };
}

/** Both names, or, where these are too long, what they are called for short. */
function pairText(playbook: Playbook, roles: readonly RoleId[]): string {
  const full = listAnd(roles.map((role) => roleName(playbook, role)));
  const isShortEnough = textWidth(full, OVERLAP_TEXT.pair, 'regular') < PAIRS.width - PAIRS.figure - 28;
  return isShortEnough ? full : listAnd(roles.map((role) => roleShort(playbook, role)));
}
