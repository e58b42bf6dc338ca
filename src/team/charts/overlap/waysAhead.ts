import { useEffect } from 'react';
import { deriveTeam } from '../../../engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../engine/measure/overlap.ts';
import { allTeams } from '../../../engine/playbook/facts.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import type { ShapesAt, WalkOverlap } from '../../../euler/fitOverlap.ts';
import { overlapSystem, systemKey } from './overlapSystem.ts';
import { storedFit } from './storedFits.ts';

/** How long the picture rests before ways are looked for, in ms: whoever goes on at once is not disturbed. */
const REST = 400;

interface FoundWay {
  /** Undefined where there is no way that is true. */
  readonly shapesAt: ShapesAt | undefined;
}

/** Ways between stored drawings, by both keys. There are twenty at most, and a key has but one stored drawing. */
const found = new Map<string, FoundWay>();

const wayKey = (from: string, to: string) => `${from} to ${to}`;

/** The way between two drawings, when it was found ahead. */
export function foundWay(from: string, to: string): FoundWay | undefined {
  return found.get(wayKey(from, to));
}

/** While nothing else is to be done, finds the ways from a stored drawing to those of all other scenarios. */
export function useWaysAhead(
  playbook: Playbook,
  from: string,
  walkOverlap: WalkOverlap,
  isIdle: boolean,
): void {
  useEffect(() => {
    if (!isIdle || !storedFit(from)) return;
    let stop = () => clearTimeout(start);
    const start = setTimeout(() => {
      const ends = storedEnds(playbook);
      const here = ends.find((end) => end.key === from);
      const there = ends.filter(({ key }) => key !== from && !foundWay(from, key));
      const next = () => {
        const to = there.shift();
        if (!here || !to) return;
        stop = walkOverlap({ from: here, to }, (shapesAt) => {
          found.set(wayKey(from, to.key), { shapesAt });
          next();
        });
      };
      next();
    }, REST);
    return () => stop();
  }, [playbook, from, walkOverlap, isIdle]);
}

function storedEnds(playbook: Playbook) {
  return allTeams.flatMap((team) => {
    const system = overlapSystem(roleEfforts(playbook, deriveTeam(playbook, { team, context: {} })));
    const key = systemKey(system);
    const fit = storedFit(key);
    return fit ? [{ key, system, fit: { shapes: fit.shapes } }] : [];
  });
}
