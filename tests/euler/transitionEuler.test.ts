import { describe, expect, it } from 'vitest';
import { fitEuler } from '../../src/euler/fitEuler.ts';
import { transitionEuler } from '../../src/euler/transitionEuler.ts';
import type { EulerFit, EulerSystem } from '../../src/euler/types.ts';
import { type EulerWay, shapesAt } from '../../src/euler/way.ts';
import corpus from '../fixtures/eulerCorpus.json' with { type: 'json' };
import { isFiniteShape, measureDrawing, moveBetween } from './oracle.ts';
import { systemBetween } from './systemBetween.ts';

const LINES = 1024;
/** Not a multiple of the engine's own frames: what lies between them is looked at too. */
const FRAMES = 32;
const unhurried = { timeout: 60_000 };

interface State {
  readonly system: EulerSystem;
  readonly fit: EulerFit;
}

const known = new Map<string, State>();
/** A scenario, drawn from nothing. */
function scenario(id: string): State {
  const state =
    known.get(id) ?? drawn(found(corpus.systems.find((system) => system.id === `scenario_${id}`)));
  known.set(id, state);
  return state;
}

function drawn(system: EulerSystem, previous?: EulerFit): State {
  return { system, fit: fitEuler(system, previous ? { previous } : {}) };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The corpus does not have it');
  return value;
}

/** Two steps of an edit, the second drawn from the first. */
function edit(id: string, step: number): readonly [State, State] {
  const { steps } = found(corpus.sequences.find((sequence) => sequence.id === id));
  const from = drawn(found(steps[step]));
  return [from, drawn(found(steps[step + 1]), from.fit)];
}

const region = (...sets: string[]) => ({ sets, weight: 1 });
const apart: EulerSystem = { sets: ['A', 'B'], regions: [region('A'), region('B')] };
const meeting: EulerSystem = { sets: ['A', 'B'], regions: [region('A'), region('B'), region('A', 'B')] };
const alone: EulerSystem = { sets: ['A'], regions: [region('A')] };

const pairs: [what: string, pair: () => readonly [State, State]][] = [
  ['roles stay, weights change', () => [scenario('low-batch'), scenario('low-online')]],
  ['a role enters', () => [scenario('low-online'), scenario('high-online')]],
  ['a role leaves', () => [scenario('high-batch'), scenario('low-batch')]],
  ['two roles enter', () => [scenario('low-batch'), scenario('horizontal')]],
  ['a duty moves', () => edit('edit_seed_HO', 0)],
  ['a region goes', () => edit('edit_seed_HZ', 1)],
  ['a region appears', () => edit('edit_seed_HZ', 2)],
  ['sets come to meet', () => [drawn(apart), drawn(meeting)]],
  ['the second set enters', () => [drawn(alone), drawn(meeting)]],
  ['nothing changes', () => [scenario('low-batch'), scenario('low-batch')]],
];

const ways = new Map<string, { readonly ends: readonly [State, State]; readonly way: EulerWay }>();
/** Many tests look at the same way. */
function wayOf(what: string, pair: () => readonly [State, State]) {
  const known = ways.get(what);
  if (known) return known;
  const ends = pair();
  const made = { ends, way: transitionEuler(...ends) };
  ways.set(what, made);
  return made;
}

describe('a way', () => {
  it.each(pairs)('begins and ends with the drawings it was given when %s', unhurried, (what, pair) => {
    const { ends, way } = wayOf(what, pair);
    for (const [moment, { system, fit }] of [[0, ends[0]] as const, [1, ends[1]] as const]) {
      const shapes = shapesAt(way, moment);
      const [given, shown] = [fit.shapes, shapes].map((all) => measureDrawing(system, all, LINES).diagError);
      expect(Math.abs((shown ?? 1) - (given ?? 0))).toBeLessThan(1e-3);
      expect(moveBetween([system, fit.shapes], [system, shapes]).raw.max).toBeLessThan(1e-3);
    }
  });

  it.each(pairs)('has every set, and shows true areas, all along when %s', unhurried, (what, pair) => {
    const {
      ends: [from, to],
      way,
    } = wayOf(what, pair);
    const wrong: string[] = [];
    for (let index = 1; index < FRAMES - 1; index += 1) {
      const t = index / (FRAMES - 1);
      const shapes = shapesAt(way, t);
      const system = systemBetween(from.system, to.system, t);
      expect(Object.keys(shapes).sort()).toEqual([...system.sets].sort());
      expect(Object.values(shapes).every(isFiniteShape)).toBe(true);
      const { diagError, unwanted } = measureDrawing(system, shapes, LINES);
      if (diagError > 0.01) wrong.push(`at ${t.toFixed(2)} off by ${diagError.toFixed(4)}`);
      if (unwanted.length > 0) wrong.push(`at ${t.toFixed(2)} unwanted: ${unwanted.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has its frames in order, from 0 to 1', () => {
    for (const [what, pair] of pairs) {
      const moments = wayOf(what, pair).way.frames.map(({ moment }) => moment);
      expect(moments[0]).toBe(0);
      expect(moments.at(-1)).toBe(1);
      expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
    }
  });

  it('is the same for the same ends, to the last bit', () => {
    const { ends, way } = wayOf('a role enters', () => [scenario('low-online'), scenario('high-online')]);
    expect(JSON.stringify(transitionEuler(...ends))).toBe(JSON.stringify(way));
  });

  it('says how true it is: sets that are one at one end and two at the other have no true way', () => {
    const together: EulerSystem = { sets: ['A', 'B'], regions: [{ sets: ['A', 'B'], weight: 1 }] };
    expect(transitionEuler(drawn(together), drawn(meeting)).error).toBeGreaterThan(0.01);
    for (const [what, pair] of pairs) expect(wayOf(what, pair).way.error, what).toBeLessThan(0.01);
  });

  it('cannot start from an outline that does not tell its curve', () => {
    const { system, fit } = scenario('low-batch');
    const [first] = system.sets;
    const shapes = {
      ...fit.shapes,
      [first ?? '']: {
        poly: [
          [0, 0],
          [1, 0],
          [0, 1],
        ] as const,
      },
    };
    expect(() => transitionEuler({ system, fit: { shapes } }, { system, fit })).toThrow('outline');
  });
});
