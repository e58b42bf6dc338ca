import { act, render } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { vi } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Member } from '../../../src/engine/people/roster.ts';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { RosterImport } from '../../../src/roster/view/RosterImport.tsx';
import { RosterTable } from '../../../src/roster/view/RosterTable.tsx';
import type { OnRosterChange } from '../../../src/roster/view/useRosterEdits.ts';

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
