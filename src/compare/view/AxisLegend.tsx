import { overlapWords } from '../words/compare.ts';
import styles from './CompareScreen.module.css';

/** How to read a multiple. */
export function AxisLegend() {
  return (
    <div className={`${styles['legend']} stack gap-2 soft small`}>
      <h2 className="small">How to read this</h2>
      <ul>
        <li>
          <svg className={styles['sample']} viewBox="0 0 20 16" aria-hidden="true">
            <rect x="7" y="1" width="6" height="14" rx="1" fill="var(--ink-soft)" />
          </svg>
          a duty that the role owns
        </li>
        <li>
          <svg className={styles['sample']} viewBox="0 0 20 16" aria-hidden="true">
            <rect
              x="7.6"
              y="4.6"
              width="4.8"
              height="10"
              rx="1"
              fill="none"
              stroke="var(--ink-soft)"
              strokeWidth="1.25"
            />
          </svg>
          a duty that it contributes to
        </li>
        <li>
          <svg className={styles['sample']} viewBox="0 0 20 16" aria-hidden="true">
            <path d="M0 3 H20" stroke="var(--ink-soft)" strokeWidth="1.5" />
            <path d="M10 5 l5 7 h-10 z" fill="var(--ink-soft)" />
          </svg>
          first to last duty, and the centre of the time
        </li>
        <li>
          <svg className={styles['sample']} viewBox="0 0 20 16" aria-hidden="true">
            <path d="M0 8 H20" stroke="var(--ink-soft)" strokeWidth="1.5" strokeDasharray="4 4" />
          </svg>
          a role that can wait
        </li>
        <li>
          <svg className={styles['sample']} viewBox="0 0 20 16" aria-hidden="true">
            <circle cx="7" cy="8" r="6" fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" />
            <circle cx="13" cy="8" r="6" fill="none" stroke="var(--ink-soft)" strokeWidth="1.5" />
          </svg>
          {overlapWords.shape}
        </li>
      </ul>
      <p>
        The place of a mark is the duty’s fixed position on the axis. Its height is the role’s effort on the
        duty, on one scale for all five.
      </p>
      <p>{overlapWords.scale}</p>
    </div>
  );
}
