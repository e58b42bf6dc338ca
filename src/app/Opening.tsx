import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './App.module.css';
import { Rescue } from './Rescue.tsx';
import { failureWords } from './words/failure.ts';

/** A plan is opened in less than a second, and what it needs has come or failed by then. */
const patienceMs = 25_000;

/** While a plan is opened. It does not say so for ever. */
export function Opening() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), patienceMs);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className={`${styles['waiting']} stack`} role="status">
      <p>{failureWords.opening}</p>
      {isSlow && (
        <>
          <p>{failureWords.slow}</p>
          <div className="row gap-2">
            <Button onClick={() => window.location.reload()}>{failureWords.reload}</Button>
          </div>
          <Rescue />
        </>
      )}
    </div>
  );
}
