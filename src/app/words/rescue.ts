/** What saving plans from a page that has failed says about how it went. */
export const rescueWords = {
  saved: (plans: number) =>
    plans === 1
      ? 'Saved. To restore it, choose “Open a file” under “Your plans”.'
      : `All ${plans} plans of this browser were saved. To restore them, choose “Open a file” under “Your plans”.`,
  nothing: 'No plan is saved in this browser. Your draft is in the link: copy the address of this page.',
  noStorage: 'Your browser does not allow access to its storage.',
  refused: 'Your browser does not allow saving a file.',
} as const;
