// A page of its own, built by scripts/shots.mjs and never shipped.
import '../../../src/ui/base.css';
import '../../../src/ui/utilities.css';
import '../../../src/ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KitPage } from './KitPage.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <KitPage />
    </StrictMode>,
  );
}
