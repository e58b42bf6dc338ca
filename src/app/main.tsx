import '../ui/base.css';
import '../ui/tokens.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { copyText } from '../platform/copyText.ts';
import { fitOverlap } from '../platform/fitOverlap.ts';
import { pictureOutlet } from '../platform/pictureOutlet.ts';
import { preferenceStorage } from '../platform/preferenceStorage.ts';
import { saveText } from '../platform/saveText.ts';
import { App } from './App.tsx';
import { startAddressSync } from './addressSync.ts';
import { PreferenceKeeper } from './preferences.ts';

const preferences = new PreferenceKeeper(preferenceStorage);
startAddressSync();

const Offline = lazy(async () => {
  await loaded();
  return { default: (await import('./Offline.tsx')).Offline };
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App preferences={preferences} ports={{ copyText, saveText, pictureOutlet, fitOverlap }} />
      {import.meta.env.PROD && (
        <Suspense fallback={null}>
          <Offline />
        </Suspense>
      )}
    </StrictMode>,
  );
}

/** What is not needed to see the first screen waits until everything for it has come. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}
