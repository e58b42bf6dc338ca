/** The evidence of a number that nobody measured and no source gives. */
export const assumed = { basis: 'assumption', sources: [] } as const;
