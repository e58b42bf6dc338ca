import { useEffect, useState } from 'react';
import type { WatchForUpdate } from '../platform/appUpdate.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { usePlace } from './addressSync.ts';
import { updateWords } from './words/update.ts';

/** Says that a new version is there, and changes to it when asked; never by itself, and not during a presentation. */
export function UpdatePrompt({ watch }: { readonly watch: WatchForUpdate }) {
  const { screen } = usePlace();
  const [change, setChange] = useState<() => void>();
  useEffect(() => watch((next) => setChange(() => next)), [watch]);
  return (
    <div role="status" className="no-print">
      {change && screen !== 'present' && (
        <Notice
          floating
          actions={
            <>
              <Button onClick={change}>{updateWords.reload}</Button>
              <Button look="plain" onClick={() => setChange(undefined)}>
                {updateWords.later}
              </Button>
            </>
          }
        >
          <p>{updateWords.ready}</p>
        </Notice>
      )}
    </div>
  );
}
