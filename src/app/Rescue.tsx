import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { rescuePlans } from './rescuePlans.ts';
import { rescueWords } from './words/rescue.ts';

/** The way to a file for a page that has failed. */
export function Rescue() {
  const [said, setSaid] = useState('');
  return (
    <div>
      <Button onClick={() => void rescuePlans().then(setSaid, () => setSaid(rescueWords.refused))}>
        Save my plan to a file
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
