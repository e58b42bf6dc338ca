import type { Unmatched } from '../model/csv/readRoster.ts';
import { importWords, rowsWords } from '../words/rosterImport.ts';
import styles from './ImportSteps.module.css';

interface ChosenWordsProps<Value extends string> {
  readonly title: string;
  readonly about: string;
  readonly words: readonly Unmatched[];
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: ReadonlyMap<string, Value>;
  readonly onChange: (chosen: ReadonlyMap<string, Value>) => void;
}

/** Words of a table that the plan does not know, each with what it shall mean. */
export function ChosenWords<Value extends string>(props: ChosenWordsProps<Value>) {
  const { title, about, words, options, chosen, onChange } = props;
  if (words.length === 0) return null;

  function choose(text: string, written: string) {
    const option = options.find(({ value }) => value === written);
    const next = new Map(chosen);
    if (option) next.set(text, option.value);
    else next.delete(text);
    onChange(next);
  }

  return (
    <section className="stack gap-2" aria-label={title}>
      <h3 className="normal">{title}</h3>
      <p className="soft small">{about}</p>
      <ul className="ruled">
        {words.map(({ text, rows }) => (
          <li key={text} className={styles['column']}>
            <span className={`${styles['header']} strong breakable`}>{text}</span>
            <span className={`${styles['examples']} soft small`}>{rowsWords(rows)}</span>
            <select
              aria-label={text}
              value={chosen.get(text) ?? ''}
              onChange={(event) => choose(text, event.target.value)}
            >
              <option value="">{importWords.skipRows}</option>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
