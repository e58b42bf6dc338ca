import type { Team } from '../../engine/derive/team.ts';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { insideOf } from '../../engine/explain/regionParts.ts';
import { roleEfforts } from '../../engine/measure/overlap.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { percent } from '../../engine/words/format.ts';
import { dutyName } from '../../engine/words/words.ts';
import { holdersPhrase, insideSentence, insideTitle, originSentences } from '../words/inside.ts';
import styles from './InsideList.module.css';

interface InsideListProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly conclusion: Conclusion;
}

/** Every duty inside of a region or shared by a pair, with its share of the work, by who holds it and why. */
export function InsideList({ playbook, team, conclusion }: InsideListProps) {
  const inside = insideOf(team, roleEfforts(playbook, team), conclusion);
  if (!inside) return null;
  return (
    <div className="stack gap-3">
      <h3 className="small strong soft">{insideTitle(inside)}</h3>
      {inside.groups.map((group) => (
        <div key={group.parts[0]?.duty} className="stack gap-1">
          <p className="small strong">{holdersPhrase(playbook, group)}</p>
          <ul className="small">
            {group.parts.map((part) => (
              <li key={part.duty} className={styles['duty']}>
                {dutyName(playbook, part.duty)} <span className="tabular">{percent(part.effort)}</span>
                {originSentences(playbook, group, part).map((sentence) => (
                  <span key={sentence} className={styles['origin']}>
                    {sentence}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="small soft">{insideSentence(playbook, conclusion)}</p>
    </div>
  );
}
