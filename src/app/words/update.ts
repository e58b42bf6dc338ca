/** When a newer version of the app waits. */
export const updateWords = {
  ready: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
} as const;
