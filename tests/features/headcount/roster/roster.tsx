import { act, render } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { vi } from 'vitest';
import { builtinPlaybook } from '../../../../src/domain/builtinPlaybook.ts';
import { deriveTeam } from '../../../../src/domain/deriveTeam.ts';
import { initialFacts } from '../../../../src/domain/facts.ts';
import type { Member } from '../../../../src/domain/headcount/roster.ts';
import { RosterImport } from '../../../../src/features/headcount/roster/RosterImport.tsx';
import { RosterTable } from '../../../../src/features/headcount/roster/RosterTable.tsx';
import type { OnRosterChange } from '../../../../src/features/headcount/roster/useRosterEdits.ts';

export const team = deriveTeam(builtinPlaybook, initialFacts);

/** The roster as a plan would hold it, with its import. */
export function showRoster(people: readonly Member[]) {
  const onChange = vi.fn<OnRosterChange>();
  let undo: () => void = () => {};

  function Plan() {
    const [now, setNow] = useState(people);
    useEffect(() => {
      undo = () => setNow(people);
    }, []);
    const change: OnRosterChange = (next, what) => {
      onChange(next, what);
      setNow(next);
    };
    return (
      <RosterTable
        people={now}
        playbook={builtinPlaybook}
        team={team}
        today="2026-06-15"
        onChange={change}
        actions={<RosterImport people={now} playbook={builtinPlaybook} onChange={change} />}
      />
    );
  }

  render(<Plan />);
  /** Back to what the plan held at first. */
  const undoAll = () => act(() => undo());
  return { onChange, last: () => onChange.mock.lastCall, undoAll };
}
