// Vite and jsdom fail on an unfit Node with errors that do not say so; this says so first.
// Without imports and new syntax, so that an old Node can still read it.
const found = process.versions.node;
const parts = found.split('.').map(Number);
const major = parts[0] || 0;
const minor = parts[1] || 0;
const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;

if (!isFit) {
  console.error(`Formation needs Node 20.19, 22.13, 24 or newer; this is Node ${found}.`);
  console.error('Install a current version from https://nodejs.org and try again.');
  process.exit(1);
}
