import type { Basis, Playbook, SourceId, Strength } from '../../../engine/playbook/playbook.ts';
import { basisWords, depthWords, strengthWords } from '../../../engine/words/words.ts';
import styles from './EvidenceLine.module.css';
import { useWholeSource } from './useWholeSource.ts';

interface EvidenceLineProps {
  readonly playbook: Playbook;
  /** What is stated: a rule, a row of a table, a number. */
  readonly of: { readonly basis: Basis; readonly sources: readonly SourceId[]; readonly strength?: Strength };
  /** Sources by a few words only, where there is little room. */
  readonly brief?: boolean;
}

/** How strong a statement is, how it is known, and who says so, with links. */
export function EvidenceLine({ playbook, of, brief = false }: EvidenceLineProps) {
  const { basis, sources, strength } = of;
  return (
    <div className={`${styles['line']} tiny soft`}>
      {strength && <span className={styles['tag']}>{strengthWords[strength]}</span>}
      <span className={styles['tag']}>{basisWords[basis]}</span>
      {sources.map((id) => (
        <SourceLink key={id} playbook={playbook} id={id} brief={brief} />
      ))}
    </div>
  );
}

/** A source by its title, with how well it was read; without an address it is not a link. */
function SourceLink({ playbook, id, brief = false }: { playbook: Playbook; id: SourceId; brief?: boolean }) {
  const source = useWholeSource(playbook.sources.find((candidate) => candidate.id === id));
  if (!source) return null;
  const title = [source.title, depthWords[source.depth], source.note].filter(Boolean).join('. ');
  const text = brief ? source.short : source.title;
  if (source.url === null) {
    return (
      <span className={`${styles['source']} breakable`} title={title}>
        {text}
      </span>
    );
  }
  return (
    <a
      className={`${styles['source']} breakable`}
      href={source.url}
      title={title}
      target="_blank"
      rel="noreferrer"
    >
      {text}
    </a>
  );
}
