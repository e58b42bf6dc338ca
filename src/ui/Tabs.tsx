import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './Segmented.module.css';
import { stepFocus } from './stepFocus.ts';

interface TabsProps<Value extends string> {
  /** Joins the tabs with their panel: the same id for both. */
  readonly id: string;
  /** What the tabs are parts of. */
  readonly label: string;
  readonly tabs: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Parts of one screen, one of them shown. Arrow keys, Home and End go from tab to tab and show its part. */
export function Tabs<Value extends string>({ id, label, tabs, value, onChange }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  function step(event: KeyboardEvent) {
    const next = stepFocus(list.current, event, ['ArrowLeft', 'ArrowRight']);
    const tab = tabs[next ?? -1];
    if (tab) onChange(tab.value);
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles['group']} onKeyDown={step}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          id={`${id}-${tab.value}`}
          type="button"
          role="tab"
          className={styles['option']}
          aria-selected={tab.value === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  /** The tab whose part this is. */
  readonly value: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The part that the chosen tab shows. */
export function TabPanel({ id, value, className, children }: TabPanelProps) {
  return (
    <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} className={className}>
      {children}
    </div>
  );
}
