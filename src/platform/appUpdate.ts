/**
 * Tells when a new version of the app is there, with the way to change to it, which loads the page anew. Gives the way to stop.
 * It never changes the version by itself.
 */
export type WatchForUpdate = (onReady: (change: () => void) => void) => () => void;
