// How true the pictures on the way from one drawing to another are, and how long it takes to find a way and to show a frame.
import { fitEuler } from '../../src/euler/fitEuler.ts';
import { transitionEuler } from '../../src/euler/transitionEuler.ts';
import type { DrawnSystem, EulerSystem } from '../../src/euler/types.ts';
import { shapesAt } from '../../src/euler/way.ts';
import { measureDrawing } from '../euler/oracle.ts';
import { systemBetween } from '../euler/systemBetween.ts';
import corpus from '../fixtures/eulerCorpus.json' with { type: 'json' };
import { milliseconds, quantile, small, table } from './table.ts';

/** Moments that are looked at: three times as many as the engine has frames, so also between them. */
const MOMENTS = 48;
const LINES = 1024;
const FALSE_ABOVE = 0.01;

export function waysTable(): string {
  const scenarios = corpus.systems.filter(({ family }) => family === 'scenario-effort').map(drawn);
  const edits = corpus.sequences
    .filter(({ kind }) => kind !== 'jitter')
    .flatMap(({ steps }) => {
      const states: DrawnSystem[] = [];
      for (const system of steps) {
        const previous = states.at(-1)?.fit;
        states.push({ system, fit: fitEuler(system, previous ? { previous } : {}) });
      }
      return states.slice(1).map((state, index) => [states[index] ?? state, state] as const);
    });
  const pairs = scenarios.flatMap((from) =>
    scenarios.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  const header =
    'ways|number|frames seen|diagError p90|max|off by > 1 %|unwanted > 0.1 %|way ms p50|p95|frame ms p95';
  return `Ways between drawings\n\n${table(header.split('|'), [
    ['scenario to scenario', ...summarise(pairs)],
    ['edits and walks', ...summarise(edits)],
  ])}`;
}

function drawn(system: EulerSystem): DrawnSystem {
  return { system, fit: fitEuler(system) };
}

function summarise(pairs: readonly (readonly [DrawnSystem, DrawnSystem])[]): string[] {
  const [errors, ways, frames]: [number[], number[], number[]] = [[], [], []];
  let unwanted = 0;
  for (const [from, to] of pairs) {
    const start = performance.now();
    const way = transitionEuler(from, to);
    ways.push(performance.now() - start);
    for (let moment = 1; moment < MOMENTS; moment += 1) {
      const t = moment / MOMENTS;
      const before = performance.now();
      const shapes = shapesAt(way, t);
      frames.push(performance.now() - before);
      const found = measureDrawing(systemBetween(from.system, to.system, t), shapes, LINES);
      errors.push(found.diagError);
      unwanted += found.slightlyUnwanted.length;
    }
  }
  return [
    String(pairs.length),
    String(frames.length),
    small(quantile(errors, 0.9)),
    small(quantile(errors, 1)),
    String(errors.filter((error) => error > FALSE_ABOVE).length),
    String(unwanted),
    milliseconds(quantile(ways, 0.5)),
    milliseconds(quantile(ways, 0.95)),
    milliseconds(quantile(frames, 0.95)),
  ];
}
