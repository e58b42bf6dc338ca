import { PlanBar } from '../library/view/bar/PlanBar.tsx';
import { UnreadablePlan } from '../library/view/bar/UnreadablePlan.tsx';
import { UnsavedPlans } from '../library/view/unsaved/UnsavedPlans.tsx';
import { fileStem, filledTitle, firstTitle, planFileName } from '../library/words/saving.ts';
import { planVersion } from '../plan/document/planDocument.ts';
import { serializeDocument } from '../plan/document/serializeDocument.ts';
import { stepBack, stepForward } from '../plan/persistence/editSteps.ts';
import { saveStatusStore } from '../plan/persistence/saveStatus.ts';
import { planText, shareHash } from '../plan/persistence/sharing.ts';
import { planStore, usePlan } from '../plan/store/planStore.ts';
import type { CopyText } from '../ui/textOutlet.ts';
import { goTo, hrefOf } from './addressSync.ts';
import { files, persistence } from './session.ts';
import { today } from './today.ts';

interface PlanBarContainerProps {
  readonly copyText: CopyText;
  /** Shows a short message. */
  readonly onSay: (text: string) => void;
}

/** What can be done with the plan on screen, wired to this browser. */
export function PlanBarContainer({ copyText, onSay }: PlanBarContainerProps) {
  return (
    <>
      <OtherUnsavedPlans />
      <PlanBar
        onUndo={stepBack}
        onRedo={stepForward}
        onSave={() => void savePlan()}
        onCopyLink={() => void copyLink(copyText, onSay)}
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
  const shown = usePlan(({ source }) => (source.kind === 'saved' ? source.from.key : undefined));
  return <UnsavedPlansContainer except={shown} />;
}

/** Plans that only this tab holds, wired to this browser. */
export function UnsavedPlansContainer({ except }: { readonly except?: string | undefined }) {
  return (
    <UnsavedPlans
      except={except}
      onRetry={() => void persistence.retry()}
      onSaveFile={(id) => void saveUnsaved(id)}
      onOpen={openPlan}
    />
  );
}

/** In the place of a screen, for a plan that does not open. */
export function UnreadablePlanContainer() {
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

/** The address of the page holds a draft and a shared plan; of a saved plan a link is made, without notes and people. */
async function copyLink(copyText: CopyText, onSay: (text: string) => void): Promise<void> {
  const { document, source } = planStore.get();
  const isSaved = source.kind === 'saved';
  const address = isSaved
    ? pageAddress() + shareHash(document, { notes: false, people: false, brief: false })
    : window.location.href;
  onSay(
    (await copyText(address))
      ? `Link copied. It holds the whole plan${isSaved ? ', without notes and people' : ''}.`
      : `Your browser does not allow copying. The link is: ${address}`,
  );
}

function pageAddress(): string {
  return window.location.href.replace(/#.*$/su, '');
}

function openPlan(id: string): void {
  window.location.hash = `#/p/${id}`;
}

/** If it fails, the bar says so and the page stays what it was. */
async function savePlan(): Promise<void> {
  const { document, source } = planStore.get();
  const title = source.kind === 'shared' ? filledTitle(document.title) : firstTitle(today());
  await persistence.save(title);
}

async function saveFile(): Promise<void> {
  const { document } = planStore.get();
  const schema = new URL(`schema/plan-${planVersion}.json`, pageAddress()).href;
  await files.save({ name: planFileName(document.title), text: planText(schema) });
}

async function saveRecord(): Promise<void> {
  const { damaged } = saveStatusStore.get();
  if (!damaged) return;
  const text = JSON.stringify(damaged.record, null, 2) ?? 'null';
  await files.save({ name: `${fileStem(`damaged ${damaged.id}`)}.json`, text });
}

async function saveUnsaved(id: string): Promise<void> {
  const unsaved = persistence.unsaved(id);
  if (!unsaved) return;
  const schema = new URL(`schema/plan-${planVersion}.json`, pageAddress()).href;
  const { document } = unsaved;
  await files.save({ name: planFileName(document.title), text: serializeDocument(document, schema) });
}
