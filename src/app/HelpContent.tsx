import type { Playbook } from '../engine/playbook/playbook.ts';
import { definitions } from '../engine/words/words.ts';
import { usePlanned } from '../plan/store/planStore.ts';
import { ownerSentence } from '../team/words/inside.ts';
import styles from './HelpContent.module.css';
import { LicencesSection } from './LicencesSection.tsx';

interface HelpContentProps {
  readonly shortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
}

const keys = [
  ['P', 'Present the plan'],
  ['1 to 5', 'Choose one of the five setups'],
  ['Ctrl or Cmd with Z', 'Undo; with Shift, redo'],
  ['?', 'This help'],
  ['Arrows, Home, End', 'Move in the table of duties and roles; Enter shows why'],
  ['Arrows, Space, Escape', 'In a presentation: next, back, exit'],
] as const;

const words = (playbook: Playbook) => [
  [
    'Setup',
    'The kind of team: a young or mature product, predicting in batch or online, or a platform team. There are five.',
  ],
  ['Young product', definitions.maturity.low],
  ['Mature product', definitions.maturity.high],
  ['In batch', definitions.mode.batch],
  ['Online', definitions.mode.online],
  ['Platform team', definitions.team.horizontal],
  ['Scenario', 'A variant of your plan with other answers, to compare with the plan.'],
  ['Effort', 'A duty’s share of the team’s work.'],
  ['Owns, contributes', ownerSentence(playbook)],
  ['Overlap', 'Work that either of two roles could do.'],
  ['Position', 'A place between software engineering and data science with business.'],
  ['Not yet', 'The setup needs the role, but an answer says to wait. Other roles cover its duties.'],
  ['Draft', 'A plan that is only in the link. Once you save it, this browser stores every edit.'],
  [
    'Basis',
    'Where a rule comes from: a source article, the literature, our interpretation, or an assumption.',
  ],
];

/** What the keys do and what the words mean. */
export function HelpContent({ shortcuts, onShortcuts }: HelpContentProps) {
  const { playbook } = usePlanned();
  return (
    <>
      <p>
        Formation plans machine learning teams. Choose the kind of team, how mature the product is, and how it
        predicts. The plan shows which roles the team needs, where each stands between engineering and
        science, and what work they share. Click anything to read why.
      </p>
      <h3 className={`${styles['head']} small soft`}>Words</h3>
      <dl className="stack gap-2">
        {words(playbook).map(([word, meaning]) => (
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
      <LicencesSection />
    </>
  );
}
