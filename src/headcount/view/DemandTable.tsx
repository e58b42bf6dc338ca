import { memo, useId, useState } from 'react';
import type { Team, TeamDuty } from '../../engine/derive/team.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import type { DutyDemand } from '../../engine/size/demand.ts';
import { dutyName, roleShort } from '../../engine/words/words.ts';
import { editHeadcount, numberEdit } from '../../plan/store/headcountEdits.ts';
import { OwnPlanOnly } from '../../plan/view/OwnPlanOnly.tsx';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { ResetButton } from '../../ui/ResetButton.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { Table } from '../../ui/Table.tsx';
import { amount, fte, termWords } from '../words/headcount.ts';
import styles from './DemandTable.module.css';

interface DemandTableProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly demands: readonly DutyDemand[];
}

/** Demand duty by duty, in the order of the axis; each opens to its terms, whose coefficients can be set otherwise. */
export const DemandTable = memo(function DemandTable({ playbook, team, demands }: DemandTableProps) {
  const byDuty = new Map(demands.map((demand) => [demand.duty, demand]));
  const done = new Map(team.duties.map((item) => [item.duty, item]));
  const most = Math.max(...team.duties.map((item) => item.effort), 1);
  // A duty whose own coefficients leave it no work stays, or its field would go while somebody types "0.5".
  const shown = playbook.duties.filter(
    ({ id }) => done.has(id) || byDuty.get(id)?.terms.some(({ isOwn }) => isOwn),
  );
  const rows = shown
    .toSorted((a, b) => a.position - b.position)
    .map(({ id }) => ({ id, item: done.get(id) }));
  return (
    <Table caption="Work by duty, with its terms" className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Duty</th>
          <th scope="col">Work in FTE</th>
          <th scope="col">Who</th>
        </tr>
      </thead>
      {rows.map(({ id, item }) => (
        <DutyRows
          key={id}
          playbook={playbook}
          duty={id}
          item={item}
          fte={((item?.effort ?? 0) / 100) * team.workload}
          share={(item?.effort ?? 0) / most}
          demand={byDuty.get(id)}
        />
      ))}
    </Table>
  );
});

interface DutyRowsProps {
  readonly playbook: Playbook;
  readonly duty: DutyId;
  /** Undefined where nobody does it. */
  readonly item: TeamDuty | undefined;
  readonly fte: number;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  readonly demand: DutyDemand | undefined;
}

function DutyRows({ playbook, duty, item, fte: work, share, demand }: DutyRowsProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isOwn = demand?.terms.some((term) => term.isOwn);
  return (
    <>
      <tbody>
        <tr>
          <th scope="row" className="normal">
            <Button look="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              {dutyName(playbook, duty)}
            </Button>
            {isOwn && <span className="tiny accent"> yours</span>}
          </th>
          <td>
            <ShareBar share={share}>{amount(work)}</ShareBar>
          </td>
          <td className={`${styles['who']} soft`}>
            {item && <b>{roleShort(playbook, item.owner)}</b>}
            {item?.contributors.map((role) => ` ${roleShort(playbook, role)}`)}
          </td>
        </tr>
      </tbody>
      <tbody id={id} hidden={!isOpen}>
        {isOpen && (
          <tr>
            <td colSpan={3} className={styles['terms']}>
              <Terms playbook={playbook} demand={demand} work={work} />
            </td>
          </tr>
        )}
      </tbody>
    </>
  );
}

interface TermsProps {
  readonly playbook: Playbook;
  readonly demand: DutyDemand | undefined;
  readonly work: number;
}

function Terms({ playbook, demand, work }: TermsProps) {
  const evidence = builtinSizing.demand.find(({ duty }) => duty === demand?.duty);
  if (!demand || !evidence || demand.terms.length === 0) {
    return (
      <p>The model has no numbers for this duty here. It keeps its share of the work from the playbook.</p>
    );
  }
  const isMoved = Math.abs(work - demand.fte) > 0.005;
  return (
    <>
      <OwnPlanOnly>
        <ul className={`${styles['sum']} stack gap-2`} aria-label="Terms">
          {/* In the order of the model: sorted by amount, a field would move while somebody types in it. */}
          {demand.terms.map((term) => (
            <li key={term.key} data-row>
              <span className="tabular">{amount(term.fte)}</span>
              <span>{termWords(term)}</span>
              <NumberField
                label="Coefficient"
                value={term.coefficient}
                least={0}
                most={1000}
                step={0.01}
                onChange={(value) => editHeadcount(numberEdit('coefficients', term.key, value))}
              />
              {term.isOwn && (
                <ResetButton
                  label="Reset to the default coefficient"
                  title="Reset to the default coefficient"
                  onReset={() => editHeadcount(numberEdit('coefficients', term.key, undefined))}
                />
              )}
            </li>
          ))}
        </ul>
      </OwnPlanOnly>
      {isMoved && (
        <p>{`The terms add up to ${fte(demand.fte)}; rules of the playbook change this to ${fte(work)}.`}</p>
      )}
      {evidence.note !== undefined && <p className="soft">{evidence.note}</p>}
      <EvidenceLine playbook={playbook} of={evidence} brief />
    </>
  );
}
