import { EvidenceLine } from '../../charts/evidence/EvidenceLine.tsx';
import { pairOverlap, pairOverlaps, type RoleEfforts } from '../../domain/overlap.ts';
import type { Playbook, RoleId } from '../../domain/playbook.ts';
import type { Team } from '../../domain/team.ts';
import { wholePercent } from '../../text/format.ts';
import { apartSentence, leastSentence, overlapTitle } from '../../text/present.ts';
import { roleName } from '../../text/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { apartReasons } from './apartReasons.ts';
import styles from './OverlapStep.module.css';
import { type Frame, StepFrame } from './StepFrame.tsx';

interface OverlapStepProps {
  readonly frame: Frame;
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
}

/** Who could stand in for whom: every pair with its figure, the empty ones written out, and why they are empty. */
export function OverlapStep({ frame, playbook, team, efforts }: OverlapStepProps) {
  const isPhone = useMediaQuery(PHONE);
  const reasons = apartReasons(playbook, team, efforts);
  return (
    <StepFrame frame={frame} title={overlapTitle(playbook, efforts)}>
      <div className={styles['step']}>
        <p className={styles['lead']}>
          Work in which one role could stand in for the other, of all the team’s work.
        </p>
        {isPhone ? (
          <PairList playbook={playbook} efforts={efforts} />
        ) : (
          <PairTriangle playbook={playbook} efforts={efforts} />
        )}
        <div className={styles['reasons']}>
          {reasons.map(({ pairs, rule }) => (
            <div key={rule?.id ?? ''}>
              <p className={styles['why']}>
                {apartSentence(playbook, pairs, rule?.because, reasons.length === 1)}
              </p>
              {rule && (
                <EvidenceLine
                  playbook={playbook}
                  basis={rule.basis}
                  sources={rule.sources}
                  strength={rule.strength}
                />
              )}
            </div>
          ))}
          {reasons.length === 0 && <p className={styles['why']}>{leastSentence(playbook, efforts)}</p>}
        </div>
      </div>
    </StepFrame>
  );
}

interface PairsProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
}

function PairTriangle({ playbook, efforts }: PairsProps) {
  const roles = [...efforts.keys()];
  const columns = roles.slice(0, -1);
  const largest = Math.max(0, ...pairOverlaps(efforts).map((pair) => pair.effort));
  return (
    <table className={styles['triangle']}>
      <caption className="visually-hidden">
        Overlap of each pair of roles, in percent of the team’s work
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map((role) => (
            <th key={role} scope="col">
              <Name playbook={playbook} role={role} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.slice(1).map((row, index) => (
          <tr key={row}>
            <th scope="row">
              <Name playbook={playbook} role={row} />
            </th>
            {columns.map((column, at) =>
              at > index ? (
                <td key={column} />
              ) : (
                <PairCell key={column} overlap={pairOverlap(efforts, column, row)} largest={largest} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How strongly the largest overlap is tinted, in percent of the accent colour. */
const DARKEST = 42;

function PairCell({
  overlap,
  largest,
}: {
  readonly overlap: ReturnType<typeof pairOverlap>;
  readonly largest: number;
}) {
  if (overlap.shared.length === 0) {
    return (
      <td className={styles['pair']} data-empty>
        nothing
      </td>
    );
  }
  const tint = largest === 0 ? 0 : (DARKEST * overlap.effort) / largest;
  return (
    <td
      className={styles['pair']}
      style={{ background: `color-mix(in oklab, var(--accent) ${tint}%, var(--ground))` }}
    >
      {shareOf(overlap.effort)}
    </td>
  );
}

/** The same pairs as a list, largest first, where a triangle has no room. */
function PairList({ playbook, efforts }: PairsProps) {
  const pairs = [...pairOverlaps(efforts)].sort((a, b) => b.effort - a.effort);
  return (
    <ul className={styles['list']}>
      {pairs.map(({ roles: [a, b], effort, shared }) => (
        <li key={`${a} ${b}`}>
          <span>
            {roleName(playbook, a)} and {roleName(playbook, b)}
          </span>
          <strong>{shared.length === 0 ? 'nothing' : shareOf(effort)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** "18 %"; a small overlap is never rounded to none. */
function shareOf(effort: number): string {
  return effort < 1 ? 'under 1 %' : wholePercent(effort);
}

function Name({ playbook, role }: { readonly playbook: Playbook; readonly role: RoleId }) {
  return (
    <span className={styles['name']}>
      <RoleMark index={playbook.roles.findIndex((candidate) => candidate.id === role)} />
      {roleName(playbook, role)}
    </span>
  );
}
