import '../ui/base.css';
import '../ui/tokens.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { copyText } from '../platform/copyText.ts';
import { fitOverlap, walkOverlap } from '../platform/fitOverlap.ts';
import { preferenceStorage } from '../platform/preferenceStorage.ts';
import { saveText } from '../platform/saveText.ts';
import type { LoadPictureOutlet } from '../ports/pictureOutlet.ts';
import { Wall } from '../ui/Wall.tsx';
import { App } from './App.tsx';
import { startAddressSync } from './addressSync.ts';
import { ErrorWall } from './ErrorWall.tsx';
import { PreferenceKeeper } from './preferences.ts';

const preferences = new PreferenceKeeper(preferenceStorage);
startAddressSync();

const Offline = lazy(async () => {
  await loaded();
  return { default: (await import('./Offline.tsx')).Offline };
});

/** The plan of hires is loaded when somebody asks for one. */
const loadHires = () => import('../platform/solveHires.ts');

let outlet: ReturnType<LoadPictureOutlet> | undefined;
const loadPictureOutlet: LoadPictureOutlet = () => {
  outlet ??= import('../platform/pictureOutlet.ts').then((module) => module.pictureOutlet);
  return outlet;
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorWall resetKey="app">
        <App
          preferences={preferences}
          ports={{ copyText, saveText, loadPictureOutlet, fitOverlap, walkOverlap, loadHires }}
        />
      </ErrorWall>
      {import.meta.env.PROD && (
        // The app works without it, so its fault is nobody's.
        <Wall resetKey="offline" fallback={() => null}>
          <Suspense fallback={null}>
            <Offline />
          </Suspense>
        </Wall>
      )}
    </StrictMode>,
  );
}

/** What is not needed to see the first screen waits until everything for it has come. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}
