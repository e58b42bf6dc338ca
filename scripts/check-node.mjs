// Vite and jsdom fail on an older Node with errors that do not say so; this says so first.
// In plain old syntax and without imports, so that the old Node can still read it.
const lowest = '20.19';
const found = process.versions.node;

if (asNumber(found) < asNumber(lowest)) {
  console.error(`Formation needs Node ${lowest} or newer; this is Node ${found}.`);
  console.error('Install a current version from https://nodejs.org and try again.');
  process.exit(1);
}

/** @param {string} version */
function asNumber(version) {
  const parts = version.split('.').map(Number);
  return Number(parts[0]) * 1000 + Number(parts[1]);
}
