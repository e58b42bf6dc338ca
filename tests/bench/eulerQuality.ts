// How true the overlap diagrams are, how fast they come and how still they stay: our engine and venn.js, the usual
// choice for such drawings, side by side on the same systems. Every figure about a drawing comes from the oracle in
// tests/euler, not from the engine that made it.
import { venn } from '@upsetjs/venn.js';
import { fitEuler } from '../../src/euler/fitEuler.ts';
import type { Ellipse, EulerSystem } from '../../src/euler/types.ts';
import {
  type Measures,
  type Move,
  measureDrawing,
  measureLabelRadius,
  moveBetween,
  type Shapes,
} from '../euler/oracle.ts';
import corpus from '../fixtures/eulerCorpus.json' with { type: 'json' };
import { milliseconds, quantile, small, table, timesOf } from './table.ts';

interface NamedSystem extends EulerSystem {
  readonly id: string;
}

interface Drawing {
  readonly shapes: Shapes;
  readonly ms: number;
}

/** Drawings by the id of their system; a system that a tool could not draw has the reason instead. */
type Drawings = Map<string, Drawing | { readonly error: string }>;

interface Tool {
  readonly name: string;
  readonly drawings: Drawings;
  readonly draw: (system: EulerSystem) => Shapes;
}

const LINES = 4096;

/** Prints the tables one after the other, and returns all drawings for whoever wants to judge them another way. */
export function compareDrawings(print: (text: string) => void) {
  const ours: Tool = { name: 'Formation', drawings: new Map(), draw: (system) => fitEuler(system).shapes };
  const theirs: Tool = { name: 'venn.js', drawings: new Map(), draw: drawWithVenn };
  print(drawingsTable([ours, theirs]));
  print(identityLine(ours));
  print(sequencesTable(ours, theirs));
  for (const failure of failuresOf([ours, theirs])) print(failure);
  return [ours, theirs].map(({ name, drawings }) => ({ tool: name, fits: Object.fromEntries(drawings) }));
}

/** venn.js takes what sets share with or without others, and draws circles. All else is as it comes. */
function drawWithVenn({ sets, regions }: EulerSystem): Shapes {
  const areas = new Map(sets.map((set) => [set, { sets: [set], size: 0 }]));
  for (const { sets: region, weight } of regions) {
    for (const part of partsOf(sets.filter((set) => region.includes(set)))) {
      const key = part.join(' & ');
      areas.set(key, { sets: part, size: (areas.get(key)?.size ?? 0) + weight });
    }
  }
  const circles = withSeededChance(() => venn([...areas.values()]));
  return Object.fromEntries(
    Object.entries(circles).map(([set, { x, y, radius }]): [string, Ellipse] => [
      set,
      { cx: x, cy: y, a: radius, b: radius, phi: 0 },
    ]),
  );
}

/** venn.js begins at random places: the same ones every time, so that a table can be compared with an older one. */
function withSeededChance<T>(run: () => T): T {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  try {
    return run();
  } finally {
    Math.random = random;
  }
}

/** Every combination of one or more of them. */
function partsOf(sets: readonly string[]): string[][] {
  const [first, ...others] = sets;
  if (first === undefined) return [];
  const rest = partsOf(others);
  return [[first], ...rest, ...rest.map((part) => [first, ...part])];
}

function drawingsTable(tools: readonly Tool[]): string {
  // The first drawings of a process pay for compiling the code.
  for (const system of corpus.systems.slice(0, 12))
    for (const tool of tools) attempt(() => tool.draw(system));
  const rows = tools.map((tool) => corpus.systems.map((system) => judge(tool, system)));
  const sizes = [...new Set(corpus.systems.map(({ sets }) => sets.length))].sort((a, b) => a - b);
  const groups = [...sizes.map((size) => [String(size), (n: number) => n === size] as const), allSizes];
  const header =
    'sets|tool|systems|diagError median|p90|max|unwanted > 1 %|> 0.1 %|missing|forbidden pairs|broken nests|split|' +
    'label radius median|ms p50|p95|max';
  const lines = groups.flatMap(([name, matches]) =>
    tools.map(({ name: tool }, index) => {
      const judged = (rows[index] ?? []).filter(({ system }) => matches(system.sets.length));
      return [name, tool, ...summarise(judged)];
    }),
  );
  return `Drawings from nothing\n\n${table(header.split('|'), lines)}`;
}

const allSizes = ['all', () => true] as const;

interface Judged {
  readonly system: EulerSystem;
  readonly ms?: number;
  readonly measures?: Measures;
  readonly labelRadius?: number | undefined;
}

function judge(tool: Tool, system: NamedSystem): Judged {
  const drawing = drawTimed(tool, system, tool.draw);
  if (!drawing) return { system };
  const { shapes, ms } = drawing;
  const measures = measureDrawing(system, shapes, LINES);
  return { system, ms, measures, labelRadius: measureLabelRadius(system, shapes) };
}

/** Draws once, and keeps what came of it. */
function drawTimed(
  tool: Tool,
  system: NamedSystem,
  draw: (system: EulerSystem) => Shapes,
): Drawing | undefined {
  const start = performance.now();
  const result = attempt(() => draw(system));
  const ms = performance.now() - start;
  // Also when a set is missing or a number is not finite, nothing is drawn that could be judged.
  const checked = 'error' in result ? result : attempt(() => measureDrawing(system, result.value, 64));
  if ('error' in result || 'error' in checked) {
    const error = 'error' in checked ? checked.error : '';
    tool.drawings.set(system.id, { error });
    return undefined;
  }
  const drawing = { shapes: result.value, ms };
  tool.drawings.set(system.id, drawing);
  return drawing;
}

function attempt<T>(run: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: run() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function summarise(judged: readonly Judged[]): string[] {
  const measures = judged.flatMap((row) => row.measures ?? []);
  const failed = judged.length - measures.length;
  const errors = measures.map(({ diagError }) => diagError);
  const times = judged.flatMap(({ ms }) => ms ?? []);
  const total = (list: (found: Measures) => readonly string[]) =>
    String(measures.reduce((count, found) => count + list(found).length, 0));
  return [
    failed === 0 ? String(judged.length) : `${judged.length} (${failed} failed)`,
    small(quantile(errors, 0.5)),
    small(quantile(errors, 0.9)),
    small(quantile(errors, 1)),
    total((found) => found.unwanted),
    total((found) => found.slightlyUnwanted),
    total((found) => found.missing),
    total((found) => found.forbiddenPairs),
    total((found) => found.brokenNests),
    total((found) => found.split),
    small(
      quantile(
        judged.flatMap(({ labelRadius }) => labelRadius ?? []),
        0.5,
      ),
    ),
    ...timesOf(times),
    milliseconds(quantile(times, 1)),
  ];
}

function identityLine({ drawings }: Tool): string {
  const known = corpus.systems.filter(({ id }) => 'shapes' in (drawings.get(id) ?? {}));
  const different = known.filter((system) => {
    const first = drawings.get(system.id);
    return (
      !first ||
      !('shapes' in first) ||
      JSON.stringify(first.shapes) !== JSON.stringify(fitEuler(system).shapes)
    );
  });
  const verdict = `${known.length - different.length} of ${known.length} systems drawn twice are the same to the last bit`;
  return different.length === 0 ? verdict : `${verdict}, but not ${different.map(({ id }) => id).join(', ')}`;
}

/** Steps of a sequence compared with the first (jitter) or with the step before (edits, walks). */
function sequencesTable(ours: Tool, theirs: Tool): string {
  const kinds = ['jitter', 'edit', 'walk'];
  const cold: Tool = { ...ours, name: 'Formation, from nothing', drawings: new Map() };
  const warm: Tool = { ...ours, name: 'Formation, from the drawing compared with' };
  const lines = kinds.flatMap((kind) =>
    [warm, cold, theirs].map((tool) => {
      const steps = corpus.sequences
        .filter((sequence) => sequence.kind === kind)
        .flatMap((sequence) => drawSequence(tool, sequence.steps, kind === 'jitter', tool === warm));
      const column = (of: (step: Step) => number) => steps.map(of);
      return [
        kind,
        tool.name,
        String(steps.length),
        ...moveCells(steps.map(({ raw }) => raw)),
        ...moveCells(steps.map(({ aligned }) => aligned)),
        small(
          quantile(
            column(({ diagError }) => diagError),
            0.5,
          ),
        ),
        small(
          quantile(
            column(({ diagError }) => diagError),
            1,
          ),
        ),
        ...timesOf(column(({ ms }) => ms)),
      ];
    }),
  );
  const header =
    'sequence|tool|steps|mean move median|p90|worst|aligned median|p90|worst|diagError median|max|ms p50|p95';
  return `How far sets move between steps (drawn area 1)\n\n${table(header.split('|'), lines)}`;
}

interface Step {
  readonly raw: Move;
  readonly aligned: Move;
  readonly diagError: number;
  readonly ms: number;
}

function drawSequence(
  tool: Tool,
  systems: readonly NamedSystem[],
  withFirst: boolean,
  warm: boolean,
): Step[] {
  const steps: Step[] = [];
  let before: { readonly system: EulerSystem; readonly shapes: Shapes } | undefined;
  for (const system of systems) {
    const compared = before;
    const draw =
      warm && compared ? (next: EulerSystem) => fitEuler(next, { previous: compared }).shapes : tool.draw;
    const drawing = drawTimed(tool, system, draw);
    if (!drawing) continue;
    const { shapes, ms } = drawing;
    if (compared) {
      const moves = moveBetween([compared.system, compared.shapes], [system, shapes]);
      steps.push({ ...moves, ms, diagError: measureDrawing(system, shapes, LINES).diagError });
    }
    if (!compared || !withFirst) before = { system, shapes };
  }
  return steps;
}

function moveCells(moves: readonly Move[]): string[] {
  const means = moves.map(({ mean }) => mean);
  return [
    small(quantile(means, 0.5)),
    small(quantile(means, 0.9)),
    small(
      quantile(
        moves.map(({ max }) => max),
        1,
      ),
    ),
  ];
}

function failuresOf(tools: readonly Tool[]): string[] {
  return tools.flatMap(({ name, drawings }) =>
    [...drawings].flatMap(([id, drawing]) =>
      'error' in drawing ? [`${name} has not drawn ${id}: ${drawing.error}`] : [],
    ),
  );
}
