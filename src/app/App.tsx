import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { isBlank, isolate } from '../engine/foreignText.ts';
import { allTeams } from '../engine/playbook/facts.ts';
import { teamName } from '../engine/words/words.ts';
import { dispatch, usePlan } from '../plan/store/planStore.ts';
import { PanelErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './App.module.css';
import { AppErrorBoundary } from './AppErrorBoundary.tsx';
import { goTo, usePlace } from './addressSync.ts';
import { Failure } from './Failure.tsx';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { Opening } from './Opening.tsx';
import type { Ports } from './ports.ts';
import { type PreferenceStore, usePreferences } from './preferences.ts';
import { SavingLost } from './SavingLost.tsx';
import { screens } from './screens.tsx';
import { type SessionState, useSession } from './useSession.ts';
import { useShortcuts } from './useShortcuts.ts';

const PlanBarContainer = lazyPart(async () => (await import('./PlanBarContainer.tsx')).PlanBarContainer);
const UnreadablePlanContainer = lazyPart(
  async () => (await import('./PlanBarContainer.tsx')).UnreadablePlanContainer,
);

interface AppProps {
  readonly preferences: PreferenceStore;
  readonly ports: Ports;
}

/** The shell: navigation, shortcuts, help, and the screen that the address names. */
export function App({ preferences, ports }: AppProps) {
  const { theme, shortcuts } = usePreferences(preferences);
  const place = usePlace();
  const source = usePlan((state) => state.source.kind);
  const session = useSession();
  const [help, setHelp] = useState(false);
  const [toast, say] = useToast();
  const main = useScreenFocus(place.screen);
  useRefusals(say);
  useDocumentTitle();
  // Who types numbers must not change the setup when the field loses the focus.
  const hasNumbers = place.screen === 'headcount';
  const keys = useMemo(() => appShortcuts(() => setHelp(true), !hasNumbers), [hasNumbers]);
  useShortcuts(keys, shortcuts && place.screen !== 'present');
  const screen = screens.find((candidate) => candidate.id === place.screen);

  const content = (
    <AppErrorBoundary resetKey={`${place.screen} ${source}`}>
      <Suspense fallback={<p className={styles['waiting']}>Loading…</p>}>
        {source === 'unreadable' && place.screen !== 'library' ? (
          <UnreadablePlanContainer />
        ) : source === 'opening' && place.screen !== 'library' ? (
          <OpeningPlan session={session} />
        ) : (
          screen?.render(place, ports)
        )}
      </Suspense>
    </AppErrorBoundary>
  );
  if (place.screen === 'present') return content;
  return (
    <>
      <button
        type="button"
        className={`${styles['skip']} visually-hidden`}
        onClick={() => main.current?.focus()}
      >
        Skip to the content
      </button>
      <Header
        theme={theme}
        onTheme={(next) => preferences.change({ theme: next })}
        onPresent={present}
        onHelp={() => setHelp(true)}
      />
      <IgnoredParts />
      {place.screen !== 'library' && (
        <div className={`${styles['edge']} ${styles['bar']} no-print`}>
          {session.kind === 'lost' && source !== 'opening' && <SavingLost onRetry={session.retry} />}
          <PanelErrorBoundary name="The bar of the plan">
            <Suspense>
              {session.kind === 'there' && <PlanBarContainer copyText={ports.copyText} onSay={say} />}
            </Suspense>
          </PanelErrorBoundary>
        </div>
      )}
      <main id="main" className={styles['main']} ref={main} tabIndex={-1}>
        {content}
      </main>
      <HelpDialog
        open={help}
        onClose={() => setHelp(false)}
        shortcuts={shortcuts}
        onShortcuts={(on) => preferences.change({ shortcuts: on })}
      />
      <div className={styles['toast']} role="status">
        {toast}
      </div>
    </>
  );
}

/** In the place of a screen until the plan of the address is there. */
function OpeningPlan({ session }: { readonly session: SessionState }) {
  if (session.kind === 'lost') return <Failure error={session.error} onRetry={session.retry} />;
  return <Opening />;
}

function present(): void {
  goTo({ screen: 'present', step: 1 });
}

function appShortcuts(openHelp: () => void, withSetups: boolean) {
  const setups = allTeams.map((team, index) => [
    String(index + 1),
    () => dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] }),
  ]);
  return { p: present, '?': openHelp, ...(withSetups && Object.fromEntries(setups)) };
}

/** A short message that goes by itself; read out by assistive technology. */
function useToast(): readonly [string, (text: string) => void] {
  const [toast, setToast] = useState('');
  useEffect(() => {
    if (toast === '') return;
    const timer = window.setTimeout(() => setToast(''), 6000);
    return () => window.clearTimeout(timer);
  }, [toast]);
  return [toast, setToast];
}

/** A shared plan is read-only; whoever tries to change it reads how. */
function useRefusals(say: (text: string) => void): void {
  const refusals = usePlan((state) => state.session.refusals);
  useEffect(() => {
    if (refusals > 0) say('A shared plan is read-only. Make a copy to edit it.');
  }, [refusals, say]);
}

/** Another screen begins at its top, with the focus in it; the first screen takes no focus. */
function useScreenFocus(screen: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [screen]);
  return main;
}

function useDocumentTitle(): void {
  const name = usePlan(({ document: { title, facts } }) =>
    isBlank(title) ? teamName(facts.team) : isolate(title),
  );
  const { screen } = usePlace();
  const screenName = screens.find((candidate) => candidate.id === screen)?.name ?? 'Presentation';
  useEffect(() => {
    document.title = `${name} · ${screenName} · Formation`;
  }, [name, screenName]);
}

/** Says which parts of a link could not be read, until somebody has read it. */
function IgnoredParts() {
  const ignored = usePlan((state) => state.session.ignored);
  if (ignored.length === 0) return null;
  return (
    <div className={`${styles['edge']} no-print`} role="status">
      <Notice
        title="Some parts of this link could not be read."
        onDismiss={() => dispatch({ kind: 'noticeDismissed' })}
      >
        <ul>
          {ignored.slice(0, 5).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {ignored.length > 5 && <li>And {ignored.length - 5} more.</li>}
        </ul>
      </Notice>
    </div>
  );
}
