import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTeams, initialFacts } from '../../../src/engine/playbook/facts.ts';
import { parseDocument } from '../../../src/plan/document/parseDocument.ts';
import type { PlanDocument } from '../../../src/plan/document/planDocument.ts';
import { startRecording, stepBack, stepForward } from '../../../src/plan/persistence/editSteps.ts';
import { PlanPersistence } from '../../../src/plan/persistence/planPersistence.ts';
import { saveStatusStore } from '../../../src/plan/persistence/saveStatus.ts';
import { dispatch, planStore } from '../../../src/plan/store/planStore.ts';
import { type Disk, emptyDisk, memoryStorage, usualPorts } from '../../fixtures/memoryStorage.ts';

type Step =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'team'; readonly index: number }
  | { readonly kind: 'answer'; readonly value: boolean | undefined }
  | { readonly kind: 'undo' | 'redo' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('title'), title: fc.string({ maxLength: 12 }) } as const),
    fc.record({ kind: fc.constant('team'), index: fc.nat(allTeams.length - 1) } as const),
    fc.record({ kind: fc.constant('answer'), value: fc.constantFrom(true, false, undefined) } as const),
    fc.record({ kind: fc.constantFrom('undo', 'undo', 'redo') } as const),
  ),
  { maxLength: 40 },
);

type Said = Pick<PlanDocument, 'title' | 'facts'>;
const said = ({ title, facts }: PlanDocument): Said => ({ title, facts });

let stopLast = () => {};
let time = 0;
/** Long enough apart that no two titles are one edit. */
function tick() {
  time += 5000;
  return time;
}

async function openSaved(disk: Disk, failing: (write: number) => boolean = () => false) {
  const storage = memoryStorage(disk);
  let writes = 0;
  const write: typeof storage.write = (entry, revision) => {
    writes += 1;
    if (failing(writes)) return Promise.resolve({ kind: 'failed', failure: 'full' });
    return storage.write(entry, revision);
  };
  // A run that failed may have left its persistence behind.
  stopLast();
  const persistence = new PlanPersistence({
    storage: { ...storage, write },
    now: tick,
    newId: () => 'ours',
    ...usualPorts,
  });
  stopLast = persistence.start();
  saveStatusStore.set({ saving: 'saved', notice: undefined });
  dispatch({ kind: 'addressOpened', facts: { ...initialFacts }, ignored: [] });
  await persistence.save('Ours');
  return persistence;
}

function edit(step: Step): void {
  if (step.kind === 'title') dispatch({ kind: 'titled', title: step.title });
  const team = step.kind === 'team' ? allTeams[step.index] : undefined;
  if (team) dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
  if (step.kind === 'answer') {
    dispatch({
      kind: 'factsChanged',
      changes: [{ kind: 'answer', fact: 'smallGainsPay', value: step.value }],
    });
  }
}

test('whichever writes fail, what is stored always opens, and the next write that works holds everything', async () => {
  const stopRecording = startRecording(tick);
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fc.boolean(), { minLength: 1 }), async (sequence, failures) => {
      const disk = emptyDisk();
      // The first write keeps the plan; after the last there is room again.
      const persistence = await openSaved(disk, (write) => write > 1 && (failures[write - 2] ?? false));
      for (const step of sequence) {
        if (step.kind === 'undo') stepBack();
        else if (step.kind === 'redo') stepForward();
        else edit(step);
        await persistence.settle();
        const stored = parseDocument(disk.plans.get('ours')?.plan);
        if (stored.kind !== 'ok') throw new Error('The stored plan does not open.');
        if (saveStatusStore.get().saving === 'saved') {
          expect(said(stored.document)).toEqual(said(planStore.get().document));
        }
      }
    }),
    { numRuns: 1000 },
  );
  stopRecording();
}, 60_000);
