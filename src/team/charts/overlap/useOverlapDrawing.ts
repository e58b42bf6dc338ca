import { useEffect, useMemo, useReducer, useState } from 'react';
import type { RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { FitOverlap } from '../../../euler/types.ts';
import type { Drawing, DrawnOverlap } from '../teamPicture.ts';
import { areLaterFitsLoaded, loadLaterFits, overlapSystem, storedFit, systemKey } from './storedFits.ts';

/** More than this is not drawn: shapes would be too many to be told apart, and their areas not true. */
const MOST_ROLES = 7;
const MOST_REGIONS = 25;

export interface OverlapDrawing {
  readonly state: 'drawn' | 'waiting' | 'failed' | 'too-much';
  /** The drawing to show; while another is on its way, the one before. */
  readonly drawn: DrawnOverlap | undefined;
}

interface Answer {
  readonly key: string;
  readonly drawing: Drawing | undefined;
}

/** The drawing of these efforts: at once where it is stored or was fitted last, else as soon as it is fitted. */
export function useOverlapDrawing(efforts: RoleEfforts, fitOverlap: FitOverlap): OverlapDrawing {
  const system = useMemo(() => overlapSystem(efforts), [efforts]);
  const key = useMemo(() => systemKey(system), [system]);
  const tooMuch = system.sets.length > MOST_ROLES || system.regions.length > MOST_REGIONS;
  const [areFitsThere, setFitsThere] = useReducer(() => true, undefined, areLaterFitsLoaded);
  const stored = storedFit(key);
  const [answer, setAnswer] = useState<Answer | undefined>();
  const drawing = stored ?? (answer?.key === key ? answer.drawing : undefined);
  // Teams with the same proportions share a drawing; the work is always the team's own.
  const ready = useMemo(() => drawing && { key, efforts, drawing }, [key, efforts, drawing]);
  const [shown, setShown] = useState<DrawnOverlap | undefined>(ready);
  if (ready && ready !== shown) setShown(ready);
  const isAnswered = stored !== undefined || answer?.key === key;
  const previous = shown?.drawing;

  useEffect(() => {
    // Without them the engine draws: later, and the same.
    loadLaterFits().then(setFitsThere, setFitsThere);
  }, []);

  useEffect(() => {
    if (isAnswered || tooMuch || !areFitsThere) return;
    return fitOverlap({ system, previous }, (fitted) => setAnswer({ key, drawing: fitted }));
  }, [isAnswered, tooMuch, areFitsThere, key, system, previous, fitOverlap]);

  const state = tooMuch ? 'too-much' : ready ? 'drawn' : isAnswered ? 'failed' : 'waiting';
  const drawn = { drawn: ready, waiting: shown, failed: undefined, 'too-much': undefined }[state];
  // The same as long as nothing changes, so that what is drawn from it is not drawn again.
  return useMemo(() => ({ state, drawn }), [state, drawn]);
}

/** Whether every region that is drawn is one, and every region is drawn. */
export function isTrue({ drawing: { quality } }: DrawnOverlap): boolean {
  const { unwanted, missing, forbiddenPairs } = quality;
  return unwanted.length + missing.length + forbiddenPairs.length === 0;
}
