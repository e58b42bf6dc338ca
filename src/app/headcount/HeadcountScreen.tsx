import { Suspense, useMemo, useState } from 'react';
import { ExportDialog } from '../../charts/export/ExportDialog.tsx';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import { isBlank, isolate } from '../../engine/foreignText.ts';
import type { Day } from '../../engine/people/roster.ts';
import { dayWords } from '../../engine/words/dates.ts';
import { teamName } from '../../engine/words/words.ts';
import { WorkPart } from '../../headcount/view/WorkPart.tsx';
import { bandSentence, headcountWords, sizeTitle } from '../../headcount/words/headcount.ts';
import type { LoadHires } from '../../hires/model/hiresSolver.ts';
import { lateSolver } from '../../hires/view/lateSolver.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import type { DrillChoice } from '../../roster/view/useDrill.ts';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TabPanel, Tabs } from '../../ui/Tabs.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import type { HeadcountPictureId } from './HeadcountPictures.tsx';
import styles from './HeadcountScreen.module.css';

const HeadcountPictures = lazyPart(async () => (await import('./HeadcountPictures.tsx')).HeadcountPictures);
const PeoplePart = lazyPart(async () => (await import('../../roster/view/PeoplePart.tsx')).PeoplePart);
const DrillPart = lazyPart(async () => (await import('../../roster/view/DrillPart.tsx')).DrillPart);
const HiresPart = lazyPart(async () => (await import('../../hires/view/HiresPart.tsx')).HiresPart);

type Part = keyof typeof headcountWords.parts;

interface ExportedPicture {
  readonly first: HeadcountPictureId;
  /** Who is away. */
  readonly drilled?: DrillChoice;
}

interface HeadcountScreenProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly today: Day;
  readonly saveText: SaveText;
  readonly loadOutlet: LoadPictureOutlet;
  readonly loadHires: LoadHires;
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
}: HeadcountScreenProps) {
  const { playbook, size, low, high } = usePlan(selectSized);
  const name = usePlan(({ document: { title, facts } }) =>
    isBlank(title) ? teamName(facts.team) : isolate(title),
  );
  const [exported, setExported] = useState<ExportedPicture | undefined>();
  const shown = usePlanShown();
  const solver = useMemo(() => lateSolver(loadHires), [loadHires]);
  return (
    <div className={`${styles['screen']} stack gap-5`}>
      {/* On paper nothing else says of which plan the figures are, and of which day. */}
      <p className="print-only">{`${name}, ${dayWords(today)}`}</p>
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
            {part === 'work' && <WorkPart onExport={(first) => setExported({ first })} />}
            {part === 'people' && <PeoplePart today={today} saveText={saveText} />}
            {part === 'hires' && (
              <HiresPart
                {...solver}
                today={today}
                loadOutlet={loadOutlet}
                onPeople={() => onPart('people')}
              />
            )}
            {part === 'drill' && (
              <DrillPart
                today={today}
                onExport={(drilled) => setExported({ first: 'cover', drilled })}
                onPeople={() => onPart('people')}
              />
            )}
          </Suspense>
        </PanelErrorBoundary>
      </TabPanel>
      <ExportDialog onClose={() => setExported(undefined)}>
        {exported && <HeadcountPictures {...exported} today={today} loadOutlet={loadOutlet} />}
      </ExportDialog>
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
