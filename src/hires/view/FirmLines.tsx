import { listAnd } from '../../engine/words/format.ts';
import { gapToNextBest } from '../model/alternatives.ts';
import type { HiresExplanation } from '../model/hiresPlan.ts';
import { limitWords, periodsWords } from '../words/hiresReasons.ts';
import { closeWords, limitedByWords } from '../words/hiresResult.ts';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface FirmLinesProps {
  readonly answered: AnsweredPlan;
  /** The search came to its end: what stands is known to be near the best. */
  readonly isBest: boolean;
  readonly explanation: HiresExplanation | undefined;
}

/** How far the headline is to be believed, and which limits stand behind it once that is known. */
export function FirmLines({ answered: { problem, plan }, isBest, explanation }: FirmLinesProps) {
  const { hires = [], binding = [], isWhole = false } = explanation ?? {};
  return (
    <div className="stack gap-1 prose">
      {isBest && <p>{closeWords(hires.map((item) => gapToNextBest(problem, plan, item, isWhole)))}</p>}
      {binding.length > 0 && (
        <p>
          {limitedByWords(
            listAnd(
              binding.map(({ kind, periods }) => `${limitWords[kind]} (${periodsWords(problem, periods)})`),
            ),
          )}
        </p>
      )}
    </div>
  );
}
