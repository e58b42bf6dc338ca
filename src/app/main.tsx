import '../ui/base.css';
import '../ui/utilities.css';
import '../ui/tokens.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { LoadPictureOutlet } from '../charts/pictureFile.ts';
import { copyText } from '../platform/copyText.ts';
import { preferenceStorage } from '../platform/preferenceStorage.ts';
import { saveText } from '../platform/saveText.ts';
import { fitOverlap } from '../team/worker/fitOverlap.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { App } from './App.tsx';
import { AppErrorBoundary } from './AppErrorBoundary.tsx';
import { startAddressSync } from './addressSync.ts';
import { PreferenceStore } from './preferences.ts';

// The guard of the start looks for it: everything that the first screen needs has come.
document.documentElement.dataset['started'] = '';

const preferences = new PreferenceStore(preferenceStorage);
startAddressSync();

const Offline = lazyPart(async () => {
  await loaded();
  return (await import('./Offline.tsx')).Offline;
});

/** The plan of hires is loaded when somebody asks for one. */
const loadHires = () => import('../hires/worker/solveHires.ts');

let outlet: ReturnType<LoadPictureOutlet> | undefined;
const loadPictureOutlet: LoadPictureOutlet = () => {
  outlet ??= import('../platform/pictureOutlet.ts').then((module) => module.pictureOutlet);
  // What did not come may come when it is asked for again.
  outlet.catch(() => {
    outlet = undefined;
  });
  return outlet;
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AppErrorBoundary resetKey="app">
        <App
          preferences={preferences}
          ports={{ copyText, saveText, loadPictureOutlet, fitOverlap, loadHires }}
        />
      </AppErrorBoundary>
      {import.meta.env.PROD && (
        // The app works without it, so its fault is nobody's.
        <ErrorBoundary resetKey="offline" fallback={() => null}>
          <Suspense fallback={null}>
            <Offline />
          </Suspense>
        </ErrorBoundary>
      )}
    </StrictMode>,
  );
}

/** What is not needed to see the first screen waits until everything for it has come. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}
