import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from '../ui/Button.tsx';
import { rescuePlans } from './rescuePlans.ts';
import { rescueWords } from './words/rescue.ts';

/** In a tree of its own, because the one around it has failed. */
export function mountRescue(place: HTMLElement): void {
  if (place.firstChild) return;
  const own = document.createElement('div');
  place.append(own);
  createRoot(own).render(<Rescue />);
}

function Rescue() {
  const [said, setSaid] = useState('');
  return (
    <>
      <Button onClick={() => void rescuePlans().then(setSaid, () => setSaid(rescueWords.refused))}>
        Save my plan to a file
      </Button>
      <p role="status">{said}</p>
    </>
  );
}
