import { useState } from 'react';
import { loadLicences } from '../platform/loadLicences.ts';
import styles from './LicencesSection.module.css';

const loading = 'Loading…';
const missing = 'The licences could not be loaded. They are in the file licences.txt beside the app.';

/** The licences of all software in the app, read when somebody opens them. */
export function LicencesSection() {
  const [text, setText] = useState<string | undefined>();

  async function open(isOpen: boolean) {
    if (!isOpen || text !== undefined) return;
    setText(loading);
    setText((await loadLicences()) ?? missing);
  }

  return (
    <details className={styles['licences']} onToggle={(event) => void open(event.currentTarget.open)}>
      <summary>Licences</summary>
      <p className="small">
        Formation is free software. Below are its licence and those of the software that it contains.
      </p>
      <section aria-label="Texts of the licences">
        <pre className={`${styles['texts']} tiny`}>{text ?? loading}</pre>
      </section>
    </details>
  );
}
