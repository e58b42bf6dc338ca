import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { allChanges, compareTeams } from '../../../src/compare/model/compareTeams.ts';
import type { Change } from '../../../src/compare/model/teamChanges.ts';
import { changeReasonSentences, changeSentence } from '../../../src/compare/words/changes.ts';
import { changesCsv, changesMarkdown } from '../../../src/compare/words/changesFiles.ts';
import { changesParagraph } from '../../../src/compare/words/changesParagraph.ts';
import { safeCell } from '../../../src/engine/csvText.ts';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import type { Facts } from '../../../src/engine/playbook/facts.ts';
import type { Playbook, SetupId } from '../../../src/engine/playbook/playbook.ts';
import { teamName } from '../../../src/engine/words/words.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, found, setupIds } from '../../engine/answers.ts';
import { anyFacts } from '../../engine/arbitraryFacts.ts';
import { valid } from '../../engine/brokenPlaybook.ts';
import { formulasIn } from '../../fixtures/formulas.ts';

function sideOf(facts: Facts, playbook: Playbook = builtinPlaybook, name = teamName(facts.team)) {
  const team = deriveTeam(playbook, facts);
  return { name, playbook, team, efforts: roleEfforts(playbook, team) };
}

function compared(before: ReturnType<typeof sideOf>, after: ReturnType<typeof sideOf>) {
  const sides = { before, after };
  return { sides, changes: compareTeams(before, after) };
}

const between = (a: SetupId, b: SetupId) => compared(sideOf(factsOf(a)), sideOf(factsOf(b)));
const notReady = () =>
  compared(
    sideOf(factsOf('low-batch')),
    sideOf(factsOf('low-batch', { dataInfraReady: false }), builtinPlaybook, 'Data first'),
  );
/** Any white space in a number reads as one blank. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('the sentence of a change', () => {
  const sentenceOf = (
    { sides, changes }: ReturnType<typeof compared>,
    isMeant: (change: Change) => boolean,
  ): readonly string[] => {
    const change = found(allChanges(changes).find(isMeant), 'the change');
    return [changeSentence(sides, change), ...changeReasonSentences(sides, change)].map(plain);
  };

  it('tells of a seat that comes, and why', () => {
    expect(
      sentenceOf(
        between('low-batch', 'high-batch'),
        (change) => change.kind === 'seat' && change.role === 'AS',
      ),
    ).toEqual([
      'Applied scientists come: needed; before later.',
      'Product: mature, before young.',
      'Now: Add an applied scientist, who helps engineers ship and data scientists improve models.',
      'No longer: Do not hire an applied scientist yet. Start from a ready-made model or a simple baseline.',
    ]);
  });

  it('tells of a seat that goes, who holds its duties, and which rules are overruled', () => {
    const [sentence, ...reasons] = sentenceOf(
      notReady(),
      (change) => change.kind === 'seat' && change.role === 'DS',
    );
    expect(sentence).toBe('Data scientists go: not yet, covered by ML engineers; before needed.');
    expect(reasons[0]).toBe('Is the data infrastructure ready? Not ready, before not known.');
    expect(reasons.filter((reason) => reason.startsWith('Overruled now: '))).not.toEqual([]);
  });

  it('tells of a duty that moves', () => {
    const isLabelling = (role: string) => (change: Change) =>
      change.kind === 'responsibility' && change.duty === 'labelling' && change.role === role;
    expect(sentenceOf(notReady(), isLabelling('MLE'))[0]).toBe(
      'ML engineers own labelling; before they contributed.',
    );
    expect(sentenceOf(notReady(), isLabelling('DS'))[0]).toBe(
      'Data scientists take no part in labelling any more; before they owned it.',
    );
  });

  it('tells of effort, and where it comes from', () => {
    const isEffort = (duty: string) => (change: Change) => change.kind === 'effort' && change.duty === duty;
    expect(sentenceOf(between('low-batch', 'low-online'), isEffort('data-pipelines'))).toEqual([
      'Pipelines: 13 % of the work, before 15 %.',
      'Our estimates of effort differ between the two setups.',
    ]);
    expect(sentenceOf(between('low-batch', 'low-online'), isEffort('online-serving'))[0]).toBe(
      'New: serving, 8.5 % of the work.',
    );
    expect(sentenceOf(between('low-online', 'low-batch'), isEffort('online-serving'))[0]).toBe(
      'Nobody does serving any more; before it took 8.5 % of the work.',
    );
  });

  it('tells of overlaps', () => {
    const isPair = (a: string, b: string) => (change: Change) =>
      change.kind === 'overlap' && change.roles.includes(a) && change.roles.includes(b);
    expect(sentenceOf(between('low-batch', 'high-online'), isPair('SWE', 'DS'))[0]).toBe(
      'Software engineers and data scientists share nothing any more; before it was 6.4 % of the work.',
    );
    expect(sentenceOf(between('low-batch', 'high-online'), isPair('SWE', 'AS'))[0]).toBe(
      'Software engineers and applied scientists begin to share work: 2.8 % of it.',
    );
    expect(sentenceOf(between('low-batch', 'high-online'), isPair('SWE', 'MLE'))[0]).toBe(
      'Software engineers and ML engineers share 15 % of the work, before 14 %.',
    );
  });

  it('tells of advice', () => {
    const { sides, changes } = notReady();
    const change = found(changes.advice[0], 'advice');
    const text = 'Do not hire data scientists yet. Start with engineers, who make the data usable.';
    expect(changeSentence(sides, change)).toBe(`New advice (next step): ${text}`);
    const back = compareTeams(sides.after, sides.before);
    expect(
      changeSentence({ before: sides.after, after: sides.before }, found(back.advice[0], 'advice')),
    ).toBe(`No longer advised: ${text}`);
  });

  it('is a whole sentence, with a reason, for any two plans', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        const { sides, changes } = compared(sideOf(a), sideOf(b));
        for (const change of allChanges(changes)) {
          const sentences = [changeSentence(sides, change), ...changeReasonSentences(sides, change)];
          expect(sentences.length).toBeGreaterThan(1);
          for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/u);
        }
        expect(changesParagraph(sides, changes)).not.toMatch(/undefined|NaN|\n/);
      }),
      { numRuns: 60 },
    );
  });

  it('knows roles and duties of either playbook', () => {
    const { sides, changes } = compared(
      sideOf(factsOf('low-batch')),
      sideOf(factsOf('low-batch'), valid, 'Ours'),
    );
    const text = changesMarkdown(sides, changes);
    expect(text).toContain('- Software engineers go: not in the playbook; before needed.');
    expect(text).toContain('The playbooks differ.');
  });
});

describe('the paragraph for a mail', () => {
  it('names the largest changes and what makes the difference', () => {
    const { sides, changes } = notReady();
    expect(plain(changesParagraph(sides, changes))).toBe(
      'From Young product, batch to Data first: software engineers change (needed (data engineer); before needed) ' +
        'and data scientists go (not yet, covered by ML engineers; before needed). ' +
        'Software engineers now own data quality. ML engineers now own labelling, exploration, baseline, and 8 more. 18 more responsibilities change. ' +
        'More of the work is pipelines (21 %, before 15 %) and data quality (11 %, before 7.6 %). ' +
        'Less of it is exploration (3 %, before 5.4 %), dashboards (1.5 %, before 2.7 %), ' +
        'and model tuning (1.3 %, before 2.3 %). ' +
        'More is shared by software engineers and ML engineers (26 %, before 14 %). ' +
        'Less is shared by ML engineers and data scientists (nothing, before 23 %); ' +
        'software engineers and data scientists (nothing, before 6.4 %). ' +
        'New advice: Do not hire data scientists yet. Start with engineers, who make the data usable; ' +
        'Make the first software engineer a data engineer, by name and by job description. ' +
        'The reason: Is the data infrastructure ready? Not ready, before not known.',
    );
  });

  it('says that nothing changes', () => {
    const { sides, changes } = between('low-batch', 'low-batch');
    expect(changesParagraph(sides, changes)).toBe(
      'From Young product, batch to Young product, batch nothing changes.',
    );
  });

  it.each(setupIds.flatMap((a) => setupIds.filter((b) => b !== a).map((b) => [a, b] as const)))(
    'fits into a mail from %s to %s',
    (a, b) => {
      const { sides, changes } = between(a, b);
      const text = changesParagraph(sides, changes);
      expect(text.length).toBeLessThan(1600);
      expect(text.endsWith('.')).toBe(true);
    },
  );
});

const evil = '=1+1\n<script>alert(1)</script> | **bold** [x](http://example.org) "q"';

describe('the changes as Markdown', () => {
  it('have a heading for each kind that there is, and a line for each change', () => {
    const { sides, changes } = notReady();
    const text = changesMarkdown(sides, changes);
    expect(text.match(/^#+ .*/gmu)).toEqual([
      '# Changes from Young product, batch to Data first',
      '## Seats',
      '## Responsibilities',
      '## Effort',
      '## Overlap',
      '## Advice',
    ]);
    expect(text.match(/^- /gmu)).toHaveLength(allChanges(changes).length);
  });

  it('show names as they are', () => {
    const { sides, changes } = compared(
      sideOf(factsOf('low-batch')),
      sideOf(factsOf('low-online'), builtinPlaybook, evil),
    );
    const text = changesMarkdown(sides, changes);
    expect(text.split('\n')[0]).toBe(
      '# Changes from Young product, batch to =1+1 \\<script\\>alert(1)\\</script\\> \\| \\*\\*bold\\*\\* \\[x\\](http://example.org) "q"',
    );
    expect(text).not.toMatch(/[^\\]<script/);
  });
});

describe('the changes as CSV', () => {
  const rowsOf = (csv: string) => csv.split('\r\n').slice(0, -1);

  it('have a row for each change, with figures that a spreadsheet reads', () => {
    const { sides, changes } = between('low-batch', 'low-online');
    const rows = rowsOf(changesCsv(sides, changes));
    expect(rows[0]).toBe('Kind,About,Before,After,Sentence,Why');
    expect(rows).toHaveLength(1 + allChanges(changes).length);
    expect(plain(rows.find((row) => row.startsWith('Effort,Pipelines')) ?? '')).toBe(
      'Effort,Pipelines,14.98,12.73,"Pipelines: 13 % of the work, before 15 %.",Our estimates of effort differ between the two setups.',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'ML;=1+1;x', 'a|@b'])(
    'make %j harmless, which begins like a formula',
    (short) => {
      const roles = builtinPlaybook.roles.map((role) =>
        role.id === 'AS' ? { ...role, plural: short } : role,
      );
      const playbook = { ...builtinPlaybook, roles };
      const { sides, changes } = compared(
        sideOf(factsOf('low-batch'), playbook),
        sideOf(factsOf('high-batch'), playbook),
      );
      const csv = changesCsv(sides, changes);
      expect(formulasIn(csv)).toEqual([]);
      expect(
        Papa.parse<string[]>(csv).data.some(
          ([, about]) => about?.toLowerCase() === safeCell(short).toLowerCase(),
        ),
      ).toBe(true);
    },
  );

  it('quote what holds commas, quotes and line breaks', () => {
    const roles = builtinPlaybook.roles.map((role) =>
      role.id === 'AS' ? { ...role, plural: 'a "b",\nc' } : role,
    );
    const playbook = { ...builtinPlaybook, roles };
    const { sides, changes } = compared(
      sideOf(factsOf('low-batch'), playbook),
      sideOf(factsOf('high-batch'), playbook),
    );
    expect(changesCsv(sides, changes)).toContain('Seat,"A ""b"",\nc",later,needed,');
  });
});
