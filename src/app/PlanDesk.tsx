import { planVersion } from '../document/planDocument.ts';
import { serializeDocument } from '../document/serializeDocument.ts';
import { PlanBar } from '../features/planbar/PlanBar.tsx';
import { UnreadablePlan } from '../features/planbar/UnreadablePlan.tsx';
import { UnsavedPlans } from '../features/unsaved/UnsavedPlans.tsx';
import type { CopyText } from '../ports/clipboard.ts';
import { stepBack, stepForward } from '../state/editSteps.ts';
import { keepStore } from '../state/keepStore.ts';
import { planStore, usePlan } from '../state/planStore.ts';
import { planText, shareHash } from '../state/sharing.ts';
import { fileStem, firstTitle, planFileName, titleOr } from '../text/keeping.ts';
import { goTo, hrefOf } from './addressSync.ts';
import { files, keeper } from './desk.ts';
import { today } from './today.ts';

/** What can be done with the plan on screen, wired to this browser. */
export function PlanDesk({ copyText }: { readonly copyText: CopyText }) {
  return (
    <>
      <OtherUnsavedPlans />
      <PlanBar
        onUndo={stepBack}
        onRedo={stepForward}
        onKeep={() => void keepPlan()}
        onSaveFile={() => void saveFile()}
        onOpenPlan={openPlan}
        copyText={copyText}
        base={pageAddress()}
        comparisonHref={(pair) => hrefOf({ screen: 'compare', pair })}
      />
    </>
  );
}

/** The bar says it of the plan on screen. */
function OtherUnsavedPlans() {
  const shown = usePlan(({ source }) => (source.kind === 'kept' ? source.from.key : undefined));
  return <UnsavedDesk except={shown} />;
}

/** Plans that only this tab holds, wired to this browser. */
export function UnsavedDesk({ except }: { readonly except?: string | undefined }) {
  return (
    <UnsavedPlans
      except={except}
      onRetry={() => void keeper.retry()}
      onSaveFile={(id) => void saveUnsaved(id)}
      onOpen={openPlan}
    />
  );
}

/** In the place of a screen, for a plan that does not open. */
export function UnreadableDesk() {
  return (
    <UnreadablePlan
      onSaveRecord={() => void saveRecord()}
      onLibrary={() => goTo({ screen: 'library' })}
      onDraft={() => {
        window.location.hash = '#/plan';
      }}
    />
  );
}

/** A link to the plan on screen without its notes and people. */
export function shareAddress(): string {
  return pageAddress() + shareHash(planStore.get().document, { notes: false, people: false, brief: false });
}

function pageAddress(): string {
  return window.location.href.replace(/#.*$/su, '');
}

function openPlan(id: string): void {
  window.location.hash = `#/p/${id}`;
}

/** If it fails, the bar says so and the page stays what it was. */
export async function keepPlan(options?: { readonly asks: boolean }): Promise<void> {
  const { document, source } = planStore.get();
  const title = source.kind === 'shared' ? titleOr(document.title) : firstTitle(today());
  await keeper.keep(title, options);
}

async function saveFile(): Promise<void> {
  const { document } = planStore.get();
  const schema = new URL(`schema/plan-${planVersion}.json`, pageAddress()).href;
  await files.save({ name: planFileName(document.title), text: planText(schema) });
}

async function saveRecord(): Promise<void> {
  const { damaged } = keepStore.get();
  if (!damaged) return;
  const text = JSON.stringify(damaged.record, null, 2) ?? 'null';
  await files.save({ name: `${fileStem(`damaged ${damaged.id}`)}.json`, text });
}

async function saveUnsaved(id: string): Promise<void> {
  const unsaved = keeper.unsaved(id);
  if (!unsaved) return;
  const schema = new URL(`schema/plan-${planVersion}.json`, pageAddress()).href;
  const { document } = unsaved;
  await files.save({ name: planFileName(document.title), text: serializeDocument(document, schema) });
}
