import type { Member } from '../../../src/engine/people/roster.ts';

/** A senior ML engineer who has always been there, but for what a test is about. */
export function person(changes: Partial<Member> = {}): Member {
  return { id: 'm1', name: 'Ada', kind: 'person', role: 'MLE', level: 'senior', fte: 1, ...changes };
}

export function vacancy(changes: Partial<Member> = {}): Member {
  return person({ name: '', kind: 'vacancy', ...changes });
}
