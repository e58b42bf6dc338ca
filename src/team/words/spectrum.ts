import type { Team } from '../../engine/derive/team.ts';
import { type RoleEfforts, roleShares } from '../../engine/measure/overlap.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { inSentence, listAnd, percent, startSentence, wholePercent } from '../../engine/words/format.ts';
import { dutyName, roleName, rolePlural, statusWords } from '../../engine/words/words.ts';

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
  const waiting = team.seats
    .filter((seat) => seat.status === 'gated')
    .map((seat) => rolePlural(playbook, seat.role));
  if (waiting.length > 0) parts.push(startSentence(`${listAnd(waiting)} can wait.`));
  return `From engineering to science and business: ${parts.join(' ')}`;
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

/** "27 % of the work", "45 % · changes most", "not yet": what stands under the name of a lane. */
export function laneWords(lane: {
  readonly share: number;
  readonly waits: boolean;
  readonly fluid: boolean;
}) {
  if (lane.waits) return statusWords.gated;
  // Both together would reach into the lane.
  return lane.fluid
    ? `${wholePercent(lane.share)} · changes most`
    : `${wholePercent(lane.share)} of the work`;
}

/** "Inference latency and throughput, 5 %. ML engineer owns; software engineer and applied scientist contribute." */
export function dutySentence(playbook: Playbook, team: Team, duty: DutyId): string {
  const item = team.duties.find((candidate) => candidate.duty === duty);
  if (!item) return dutyName(playbook, duty);
  const helpers = item.contributors.map((role) => roleName(playbook, role));
  const help =
    helpers.length > 0 ? `; ${listAnd(helpers)} ${helpers.length === 1 ? 'contributes' : 'contribute'}` : '';
  return `${dutyName(playbook, duty)}, ${percent(item.effort)}. ${roleName(playbook, item.owner)} owns${help}.`;
}
