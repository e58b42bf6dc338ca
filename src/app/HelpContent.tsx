import styles from './HelpContent.module.css';

interface HelpContentProps {
  readonly shortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
}

const keys = [
  ['P', 'Present the plan'],
  ['1 to 5', 'Choose one of the five scenarios'],
  ['Ctrl or Cmd with Z', 'Undo; with Shift, redo'],
  ['?', 'This help'],
  ['Arrows, Home, End', 'Walk the matrix of duties and roles; Enter reads why'],
  ['Arrows, Space, Escape', 'In a presentation: next, back, leave'],
] as const;

const words = [
  ['Effort', 'A duty’s share of the team’s work.'],
  [
    'Owns, contributes',
    'One role owns a duty and carries 60 % of it; the others who take part share the rest. An owner alone carries all.',
  ],
  ['Overlap', 'The work in which one role could stand in for the other.'],
  ['Position', 'A place between software engineering and data science with business.'],
  ['Not yet', 'The scenario wants the role, an answer says to wait. Its duties are lent.'],
  ['Draft', 'A plan that is only in the address. Kept, it is saved in this browser with every edit.'],
  [
    'Basis',
    'Whether a rule comes from a source article, the literature, our interpretation, or is an assumption.',
  ],
] as const;

/** What the keys do and what the words mean. */
export function HelpContent({ shortcuts, onShortcuts }: HelpContentProps) {
  return (
    <>
      <p>
        Choose the kind of team, how mature the product is, and how it predicts. The plan shows which roles
        the team needs, where each stands between engineering and science, and what work they share. Click
        anything to read why.
      </p>
      <h3 className={`${styles['head']} small soft`}>Words</h3>
      <dl className="stack gap-2">
        {words.map(([word, meaning]) => (
          <div key={word} className={styles['row']}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3 className={`${styles['head']} small soft`}>Keys</h3>
      <dl className="stack gap-2">
        {keys.map(([key, does]) => (
          <div key={key} className={styles['row']}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={`${styles['toggle']} check`}>
        <input type="checkbox" checked={shortcuts} onChange={(event) => onShortcuts(event.target.checked)} />
        Single-key shortcuts
      </label>
    </>
  );
}
