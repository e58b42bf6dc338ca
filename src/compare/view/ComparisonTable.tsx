import { seatOf } from '../../engine/explain/conclusion.ts';
import { pairOverlap } from '../../engine/measure/overlap.ts';
import { sameTeam } from '../../engine/playbook/facts.ts';
import { teamName } from '../../engine/words/words.ts';
import { usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { selectSetups } from '../../plan/store/selectors.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { pairCell, seatCell } from '../words/compare.ts';
import styles from './ComparisonTable.module.css';

/** The same comparison in figures: every role and every pair of roles in every setup. */
export function ComparisonTable() {
  const { playbook, facts } = usePlanned();
  const setups = usePlan(selectSetups);
  const { roles } = playbook;
  const pairs = roles.flatMap((a, index) => roles.slice(index + 1).map((b) => [a, b] as const));
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
              const isCurrent = sameTeam(team.facts.team, facts.team) || undefined;
              return (
                <th key={team.setup} scope="col" data-current={isCurrent} aria-current={isCurrent}>
                  {teamName(team.facts.team)}
                  {isCurrent && <span className={`${styles['here']} tiny accent`}>current plan</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <GroupHead text="Roles: status and share of the work" columns={setups.length} />
          {roles.map((role, index) => (
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
        <tbody>
          <GroupHead text="Pairs: work that either role could do" columns={setups.length} />
          {pairs.map(([a, b]) => (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                {a.name} and {b.name}
              </th>
              {setups.map(({ team, efforts }) => (
                <PairCell key={team.setup} words={pairCell(efforts, pairOverlap(efforts, a.id, b.id))} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function GroupHead({ text, columns }: { readonly text: string; readonly columns: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns + 1} className={`${styles['group']} strong soft`}>
        <span>{text}</span>
      </th>
    </tr>
  );
}

function PairCell({ words }: { readonly words: string | undefined }) {
  if (words === undefined) {
    return (
      <td data-nowrap className="faint">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not both in the team</span>
      </td>
    );
  }
  return (
    <td data-nowrap className={words === 'nothing' ? 'strong' : undefined}>
      {words}
    </td>
  );
}
