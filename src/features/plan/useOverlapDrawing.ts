import { useEffect, useMemo, useState } from 'react';
import type { DrawnOverlap } from '../../charts/overlap/OverlapPicture.tsx';
import { overlapSystem, systemKey } from '../../charts/overlap/overlapSystem.ts';
import { storedFit } from '../../charts/overlap/storedFits.ts';
import type { RoleEfforts } from '../../domain/overlap.ts';
import type { FitOverlap } from '../../ports/fitOverlap.ts';

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
  readonly drawn: DrawnOverlap | undefined;
}

/** The drawing of these efforts: at once where it is stored or was fitted last, else as soon as it is fitted. */
export function useOverlapDrawing(efforts: RoleEfforts, fitOverlap: FitOverlap): OverlapDrawing {
  const system = useMemo(() => overlapSystem(efforts), [efforts]);
  const key = useMemo(() => systemKey(system), [system]);
  const tooMuch = system.sets.length > MOST_ROLES || system.regions.length > MOST_REGIONS;
  const stored = useMemo(() => {
    const drawing = storedFit(key);
    return drawing && { key, efforts, drawing };
  }, [key, efforts]);
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [shown, setShown] = useState<DrawnOverlap | undefined>(stored);
  const ready = stored ?? (answer?.key === key ? answer.drawn : undefined);
  if (ready && ready !== shown) setShown(ready);
  const isAnswered = stored !== undefined || answer?.key === key;
  const previous = shown?.drawing;

  useEffect(() => {
    if (isAnswered || tooMuch) return;
    return fitOverlap({ system, previous }, (drawing) => {
      setAnswer({ key, drawn: drawing && { key, efforts, drawing } });
    });
  }, [isAnswered, tooMuch, key, system, efforts, previous, fitOverlap]);

  if (tooMuch) return { state: 'too-much', drawn: undefined };
  if (ready) return { state: 'drawn', drawn: ready };
  return isAnswered ? { state: 'failed', drawn: undefined } : { state: 'waiting', drawn: shown };
}
