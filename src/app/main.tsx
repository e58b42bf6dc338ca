import '../ui/base.css';
import '../ui/tokens.css';
import { StrictMode } from 'react';
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

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App preferences={preferences} ports={{ copyText, saveText, pictureOutlet, fitOverlap }} />
    </StrictMode>,
  );
}
