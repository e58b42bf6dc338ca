import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { ExportButton } from '../../charts/export/ExportButton.tsx';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { Day } from '../../engine/people/roster.ts';
import { PrintedHead } from '../../headcount/view/PrintedHead.tsx';
import { WorkPart } from '../../headcount/view/WorkPart.tsx';
import { bandSentence, headcountWords, sizeTitle } from '../../headcount/words/headcount.ts';
import type { LoadHires } from '../../hires/model/hiresSolver.ts';
import type { PlanToExport } from '../../hires/view/HiresPictures.tsx';
import { lateSolver } from '../../hires/view/lateSolver.ts';
import { type HiresPictureId, hiresExportLabels } from '../../hires/words/exportButtons.ts';
import type { HeadcountEdit } from '../../plan/store/headcountEdits.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import type { DrillChoice } from '../../roster/view/useDrill.ts';
import { coverExportLabel } from '../../roster/words/exportButtons.ts';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PanelErrorBoundary } from '../../ui/PanelErrorBoundary.tsx';
import { TabPanel, Tabs } from '../../ui/Tabs.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import { type ExportedPicture, ExportHeadcountPicture } from './ExportHeadcountPicture.tsx';
import type { HeadcountPictureId } from './HeadcountPictures.tsx';
import styles from './HeadcountScreen.module.css';

const PeoplePart = lazy(async () => ({
  default: (await import('../../roster/view/PeoplePart.tsx')).PeoplePart,
}));
const DrillPart = lazy(async () => ({
  default: (await import('../../roster/view/DrillPart.tsx')).DrillPart,
}));
const HiresPart = lazy(async () => ({ default: (await import('../../hires/view/HiresPart.tsx')).HiresPart }));

type Part = keyof typeof headcountWords.parts;

interface HeadcountScreenProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly today: Day;
  readonly saveText: SaveText;
  readonly loadOutlet: LoadPictureOutlet;
  readonly loadHires: LoadHires;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

const parts = (['work', 'people', 'hires', 'drill'] as const).map((value) => ({
  value,
  label: headcountWords.parts[value],
}));

/** From the setup to people, hires, months and money, in parts that answer one question each. */
export function HeadcountScreen({
  part,
  onPart,
  today,
  saveText,
  loadOutlet,
  loadHires,
  onEdit,
}: HeadcountScreenProps) {
  const { playbook, size, low, high } = usePlan(selectSized);
  const [exported, setExported] = useState<ExportedPicture | undefined>();
  const exportPicture = (picture: HeadcountPictureId, drilled?: DrillChoice) =>
    setExported({ of: 'headcount', picture, drilled });
  // Always the same one: the pictures of the hires are drawn again only for another plan.
  const exportHires = useCallback(
    (picture: HiresPictureId, shown: () => PlanToExport | undefined) => (
      <ExportButton
        label={hiresExportLabels[picture]}
        onExport={() => {
          const plan = shown();
          if (plan) setExported({ of: 'hires', picture, plan });
        }}
      />
    ),
    [],
  );
  const shown = usePlanShown();
  const solver = useMemo(() => lateSolver(loadHires), [loadHires]);
  return (
    <div className={`${styles['screen']} stack gap-5`}>
      <PrintedHead today={today} />
      <div className={styles['top']}>
        <PageTitle title={sizeTitle(playbook, size)} live>
          {bandSentence(low, high, size.fte)}
        </PageTitle>
        <div className="no-print">
          <Tabs id="headcount" label="Part of the headcount" tabs={parts} value={part} onChange={onPart} />
        </div>
      </div>
      <TabPanel id="headcount" value={part} className="stack gap-5">
        <PanelErrorBoundary name="The demand for people" resetKey={part}>
          <Suspense key={shown} fallback={<p className={styles['waiting']}>Loading…</p>}>
            {part === 'work' && <WorkPart onExport={exportPicture} onEdit={onEdit} />}
            {part === 'people' && <PeoplePart today={today} saveText={saveText} onEdit={onEdit} />}
            {part === 'hires' && (
              <HiresPart
                {...solver}
                today={today}
                actions={exportHires}
                onPeople={() => onPart('people')}
                onEdit={onEdit}
              />
            )}
            {part === 'drill' && (
              <DrillPart
                today={today}
                actions={(drilled) => (
                  <ExportButton label={coverExportLabel} onExport={() => exportPicture('cover', drilled)} />
                )}
                onPeople={() => onPart('people')}
              />
            )}
          </Suspense>
        </PanelErrorBoundary>
      </TabPanel>
      <ExportHeadcountPicture
        exported={exported}
        today={today}
        loadOutlet={loadOutlet}
        onClose={() => setExported(undefined)}
      />
    </div>
  );
}

/**
 * Counts the plans that were shown, so that what somebody did to one (a search, who is away) ends with it. A plan that is
 * saved, or copied because another tab was first, gets another id in the middle of typing: its headcount stays, and so must the field.
 */
function usePlanShown(): number {
  const id = usePlan((state) => state.document.id);
  const headcount = usePlan((state) => state.document.headcount);
  const [last, setLast] = useState({ id, headcount, count: 0 });
  if (last.id === id && last.headcount === headcount) return last.count;
  const isOther = last.id !== id && last.headcount !== headcount;
  const count = last.count + (isOther ? 1 : 0);
  setLast({ id, headcount, count });
  return count;
}
