import { act, render } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Member } from '../../../src/engine/people/roster.ts';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import type { EditName } from '../../../src/plan/document/editNameSchema.ts';
import { planStore } from '../../../src/plan/store/planStore.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { PeoplePart } from '../../../src/roster/view/PeoplePart.tsx';
import { setPeople } from '../../../src/roster/view/rosterEdits.ts';
import type { SaveText } from '../../../src/ui/textOutlet.ts';
import { openDraft } from '../../fixtures/openDraft.ts';

export const team = deriveTeam(builtinPlaybook, initialFacts);

let stop = () => {};
afterEach(() => stop());

/** The part of a plan with such a roster, and what its edits make of it. */
export function showRoster(people: readonly Member[], saveText: SaveText = () => {}) {
  openDraft();
  const putBack = () => setPeople(people, { kind: 'rosterImported', mode: 'replace', count: people.length });
  putBack();
  const onChange = vi.fn<(people: readonly Member[], what: EditName | undefined) => void>();
  stop = planStore.subscribe(({ document, session }, before) => {
    if (document.headcount === before.document.headcount) return;
    onChange(document.headcount.people, session.unrecorded.at(-1)?.name);
  });
  render(<PeoplePart today="2026-06-15" saveText={saveText} />);
  /** Back to what the plan held at first. */
  const undoAll = () => act(putBack);
  return { onChange, last: () => onChange.mock.lastCall, undoAll };
}
