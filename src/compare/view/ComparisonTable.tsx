import { seatOf } from '../../engine/explain/conclusion.ts';
import { pairOverlap } from '../../engine/measure/overlap.ts';
import { sameTeam, type TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { roleName, teamName } from '../../engine/words/words.ts';
import type { PlannedTeam } from '../../plan/store/derivePlan.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { pairCell, seatCell } from '../words/compare.ts';
import styles from './ComparisonTable.module.css';

interface ComparisonTableProps {
  readonly playbook: Playbook;
  readonly setups: readonly PlannedTeam[];
  readonly current: TeamKind;
}

/** The same comparison in figures: every role and every pair of roles in every setup. */
export function ComparisonTable({ playbook, setups, current }: ComparisonTableProps) {
  return (
    <Section title="In figures">
      <Table
        rows="wide"
        scrollBelow="wide"
        caption="Roles and pairs of roles in the five setups, in percent of the team’s work"
        className={styles['table']}
      >
        <thead>
          <tr>
            <td />
            {setups.map(({ team }) => {
              const isCurrent = sameTeam(team.facts.team, current);
              return (
                <th
                  key={team.setup}
                  scope="col"
                  data-current={isCurrent || undefined}
                  aria-current={isCurrent || undefined}
                >
                  {teamName(team.facts.team)}
                  {isCurrent && <span className={`${styles['here']} tiny accent`}>current plan</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <RoleRows playbook={playbook} setups={setups} />
        <PairRows playbook={playbook} setups={setups} />
      </Table>
    </Section>
  );
}

type RowsProps = Omit<ComparisonTableProps, 'current'>;

function GroupHead({ text, columns }: { readonly text: string; readonly columns: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns + 1} className={`${styles['group']} strong soft`}>
        <span>{text}</span>
      </th>
    </tr>
  );
}

function RoleRows({ playbook, setups }: RowsProps) {
  return (
    <tbody>
      <GroupHead text="Roles: status and share of the work" columns={setups.length} />
      {playbook.roles.map((role, index) => (
        <tr key={role.id}>
          <th scope="row">
            <RoleMark index={index} /> {role.name}
          </th>
          {setups.map(({ team, efforts }) => (
            <td key={team.setup} data-nowrap className={efforts.has(role.id) ? undefined : 'faint'}>
              {seatCell(playbook, seatOf(team, role.id), efforts)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function PairRows({ playbook, setups }: RowsProps) {
  const pairs = playbook.roles.flatMap((a, index) =>
    playbook.roles.slice(index + 1).map((b) => [a.id, b.id] as const),
  );
  return (
    <tbody>
      <GroupHead text="Pairs: work that either role could do" columns={setups.length} />
      {pairs.map(([a, b]) => (
        <tr key={`${a} ${b}`}>
          <th scope="row">
            {roleName(playbook, a)} and {roleName(playbook, b)}
          </th>
          {setups.map(({ team, efforts }) => {
            const words = pairCell(efforts, pairOverlap(efforts, a, b));
            return (
              <td
                key={team.setup}
                data-nowrap
                className={words === undefined ? 'faint' : words === 'nothing' ? 'strong' : undefined}
              >
                {words ?? (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">not both in the team</span>
                  </>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
