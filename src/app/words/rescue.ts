/** What saving plans from a page that has failed says about how it went. */
export const rescueWords = {
  saved: (plans: number) =>
    plans === 1
      ? 'Saved. “Open a file” under “Your plans” brings it back.'
      : `All ${plans} plans of this browser are saved. “Open a file” under “Your plans” brings them back.`,
  nothing: 'No plan is kept in this browser. The address of this page holds the draft: copy it.',
  noStorage: 'This browser does not give access to its storage.',
  refused: 'The browser does not allow saving a file.',
} as const;
