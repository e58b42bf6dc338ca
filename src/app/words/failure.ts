/** What stands in the place of a screen that is not there. */
export const failureWords = {
  broken: {
    title: 'This screen has failed',
    text: (error: string) => `Your plan is safe, in the link or in this browser. The error is: ${error}`,
  },
  lost: {
    title: 'This screen could not be loaded',
    text: (error: string) =>
      `Check your connection, then try again. If that does not help, reload the page: there may be a newer version. Your plan is safe, in the link or in this browser. The error is: ${error}`,
  },
  opening: 'Opening the plan…',
  slow: 'This takes longer than it should. You can wait, or reload the page. Your plan is safe in this browser.',
  noSaving: 'Saving and opening plans could not be loaded.',
  noSavingText: 'Check your connection, then try again. What you change now is in the link only.',
  retry: 'Try again',
  reload: 'Reload',
} as const;
