/** How many people should be able to do a duty, so that one may leave (rule R06). */
export const wantedCover = 2;

/** Teams of fewer people than this are not asked for it (rule R06). */
export const leastCoveredTeam = 3;

/** Percent of the work from which a single duty is worth hiring or learning for. An assumption. */
export const largeDuty = 3;
