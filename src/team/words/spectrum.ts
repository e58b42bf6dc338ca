import type { Team, TeamDuty } from '../../engine/derive/team.ts';
import { dutyIn } from '../../engine/explain/conclusion.ts';
import { type RoleEfforts, roleShares } from '../../engine/measure/overlap.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { inSentence, listAnd, percent, startSentence, wholePercent } from '../../engine/words/format.ts';
import { dutyName, roleName, rolePlural, rolePlurals, statusWords } from '../../engine/words/words.ts';

/** The spectrum picture in words: every role with its share and what it owns most of, from engineering to science. */
export function spectrumDescription(playbook: Playbook, team: Team, efforts: RoleEfforts): string {
  const parts = [...roleShares(efforts)].map(([role, share]) => {
    const owned = team.duties
      .filter((item) => item.owner === role)
      .sort((a, b) => b.effort - a.effort)
      .slice(0, 2)
      .map((item) => inSentence(dutyName(playbook, item.duty)));
    const owns = owned.length > 0 ? `, mostly ${listAnd(owned)}` : ', without owning a duty';
    return startSentence(`${rolePlural(playbook, role)} do ${wholePercent(share)} of the work${owns}.`);
  });
  const sentences = [...parts, waitingSentence(playbook, team) ?? []].flat();
  return `From engineering to science and business: ${sentences.join(' ')}`;
}

/** "Applied scientists can wait."; undefined where nobody does. */
export function waitingSentence(playbook: Playbook, team: Team): string | undefined {
  const waiting = team.seats.flatMap(({ status, role }) => (status === 'gated' ? [role] : []));
  return waiting.length > 0 ? startSentence(`${rolePlurals(playbook, waiting)} can wait.`) : undefined;
}

/** Which of the two the efforts on screen are: there is only ever one. */
export function effortBasis({ effort }: Playbook): string {
  return effort.of === 'demand'
    ? 'Effort follows your own numbers.'
    : 'Effort is our estimate for this setup.';
}

/** Where shares stand without the spectrum: said only when they are not the usual estimates. */
export function demandNote({ effort }: Playbook): string {
  return effort.of === 'demand' ? 'Effort follows your own numbers, as they are today.' : '';
}

/** "27 % of the work", "27 % · changes most", "not yet": what stands under the name of a lane. */
export function laneWords(lane: {
  readonly share: number;
  readonly waits: boolean;
  readonly fluid: boolean;
}) {
  if (lane.waits) return statusWords.gated;
  // Both in full would run into the first column.
  return `${wholePercent(lane.share)} ${lane.fluid ? '· changes most' : 'of the work'}`;
}

/** "Inference latency and throughput, 5 %. ML engineer owns; software engineer and applied scientist contribute." */
export function dutySentence(playbook: Playbook, team: Team, duty: DutyId): string {
  const item = dutyIn(team, duty);
  if (!item) return dutyName(playbook, duty);
  return `${dutyName(playbook, duty)}, ${percent(item.effort)}. ${holdersWords(playbook, item)}.`;
}

/** "ML engineer owns; software engineer contributes". */
export function holdersWords(playbook: Playbook, { owner, contributors }: TeamDuty): string {
  const owns = `${roleName(playbook, owner)} owns`;
  if (contributors.length === 0) return owns;
  const helpers = listAnd(contributors.map((role) => roleName(playbook, role)));
  return `${owns}; ${helpers} ${contributors.length === 1 ? 'contributes' : 'contribute'}`;
}
