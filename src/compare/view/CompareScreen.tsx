import { useMemo } from 'react';
import { useMeasureText } from '../../charts/useMeasureText.ts';
import { sameTeam, type TeamKind } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { FitOverlap } from '../../euler/types.ts';
import type { SidePair } from '../../plan/document/side.ts';
import { dispatch, usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { selectSetups } from '../../plan/store/selectors.ts';
import { selectPlanSides } from '../../plan/store/sides.ts';
import { type AxisSizes, largestEffort } from '../../team/charts/axis/layoutFixedAxis.ts';
import { demandNote } from '../../team/words/spectrum.ts';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TabPanel, Tabs } from '../../ui/Tabs.tsx';
import type { CopyText, SaveText } from '../../ui/textOutlet.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { sameAnswersSentence } from '../words/compare.ts';
import { AxisLegend } from './AxisLegend.tsx';
import { CompareNotes } from './CompareNotes.tsx';
import styles from './CompareScreen.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PairView } from './PairView.tsx';
import { firstPair } from './pairOf.ts';
import { SetupCard } from './SetupCard.tsx';

interface CompareScreenProps {
  readonly fitOverlap: FitOverlap;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
  /** The two that stand against each other; undefined shows all five. */
  readonly pair: SidePair | undefined;
  readonly onPair: (pair: SidePair | undefined) => void;
  readonly onOpen: () => void;
}

const views = [
  { value: 'all', label: 'All five setups' },
  { value: 'pair', label: 'Before and after' },
] as const;

/** The setups side by side: all five, or what changes from one to another. */
export function CompareScreen(props: CompareScreenProps) {
  const { pair, onPair, fitOverlap, onOpen, copyText, saveText } = props;
  const { playbook, facts } = usePlanned();
  const planSides = usePlan(selectPlanSides);
  return (
    <div className="stack gap-6">
      <div className="no-print">
        <Tabs
          id="compare"
          label="What to compare"
          tabs={views}
          value={pair ? 'pair' : 'all'}
          onChange={(view) =>
            onPair(view === 'pair' ? firstPair(playbook, facts.team, planSides) : undefined)
          }
        />
      </div>
      {demandNote(playbook) !== '' && <p className="small soft">{demandNote(playbook)}</p>}
      <TabPanel id="compare" value={pair ? 'pair' : 'all'} className="stack gap-6">
        {pair ? (
          <PairView pair={pair} onPair={onPair} copyText={copyText} saveText={saveText} />
        ) : (
          <AllFive fitOverlap={fitOverlap} onOpen={onOpen} />
        )}
      </TabPanel>
    </div>
  );
}

/** All five on the same axis and the same scale; any of them becomes the plan with one click. */
function AllFive({ fitOverlap, onOpen }: Pick<CompareScreenProps, 'fitOverlap' | 'onOpen'>) {
  const { playbook, facts } = usePlanned();
  const setups = usePlan(selectSetups);
  function choose(team: TeamKind) {
    if (!sameTeam(team, facts.team)) dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
    onOpen();
  }
  return (
    <>
      <PageTitle title="Five setups, one axis">
        Engineering is left, science and business right; the axis is the same everywhere. Choose a setup to
        use it for the plan. {sameAnswersSentence(facts)}
      </PageTitle>
      <Multiples fitOverlap={fitOverlap} onChoose={choose} />
      <PanelErrorBoundary name="The table of figures" resetKey={setups}>
        <ComparisonTable />
      </PanelErrorBoundary>
      <PanelErrorBoundary name="What sources disagree on" resetKey={playbook}>
        <CompareNotes />
      </PanelErrorBoundary>
    </>
  );
}

/** The heads of the columns and rows of the five. */
const heads = [
  { kind: 'column', at: 'batch', text: 'Batch predictions' },
  { kind: 'column', at: 'online', text: 'Online predictions' },
  { kind: 'column', at: 'horizontal', text: 'Platform team' },
  { kind: 'row', at: 'low', text: 'Young product' },
  { kind: 'row', at: 'high', text: 'Mature product' },
] as const;

interface MultiplesProps {
  readonly fitOverlap: FitOverlap;
  readonly onChoose: (team: TeamKind) => void;
}

/** Maturity downwards, prediction mode across; the team that serves others stands apart, because it has neither. */
function Multiples({ fitOverlap, onChoose }: MultiplesProps) {
  const { playbook } = usePlanned();
  const setups = usePlan(selectSetups);
  const [ref, width] = useWidth(392);
  const sizes = useSizes(playbook, width);
  const largest = useMemo(() => largestEffort(setups.map((setup) => setup.efforts)), [setups]);
  const cards = (kind: TeamKind['kind']) =>
    setups
      .filter(({ team }) => team.facts.team.kind === kind)
      .map((planned) => (
        <PanelErrorBoundary key={planned.team.setup} name="This setup" resetKey={planned}>
          <SetupCard {...{ planned, sizes, largest, fitOverlap, onChoose }} />
        </PanelErrorBoundary>
      ));
  return (
    <section className={styles['frame']} aria-label="The five setups">
      <div className={`${styles['grid']} stack gap-5`}>
        {heads.map(({ kind, at, text }) => (
          <p key={at} className={`${styles[kind]} soft small strong`} aria-hidden="true" data-at={at}>
            {text}
          </p>
        ))}
        {/* The columns are equally wide: one measure serves all pictures, so that all have the same scale. */}
        <div className={styles['ruler']} ref={ref} />
        {cards('product')}
        <div className={`${styles['apart']} stack gap-5`}>
          {cards('horizontal')}
          <AxisLegend />
        </div>
      </div>
    </section>
  );
}

const FONT = 12;
/** Below this width the names go above their lanes. */
const BESIDE_FROM = 340;

function useSizes(playbook: Playbook, width: number): AxisSizes {
  const measure = useMeasureText();
  return useMemo(() => {
    const names = Math.max(...playbook.roles.map((role) => measure(role.name, FONT + 1)));
    const labelColumn = width < BESIDE_FROM ? undefined : Math.ceil(names * 1.06) + 14;
    return { width, fontSize: FONT, labelColumn, names: 'full', bar: 27 };
  }, [playbook, width, measure]);
}
