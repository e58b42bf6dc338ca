import type { Plugin } from 'vite';

/**
 * What the built app may load and do: its own files, pictures that it draws itself, and nothing else. No escape for inline
 * scripts or styles, and no text becomes a script without the one policy of src/platform/trustedAddress.ts.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A picture becomes a PNG by way of a blob.
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types formation',
];

/** What only a header can say; for hosts that read a file named _headers. */
const headers = [
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
];

/** The one worker in which WebAssembly runs. Its name has a hash behind it. */
const solverWorker = /(^|\/)hiresWorker-[^/]*\.js$/;
const otherWorkers = /(^|\/)(fitWorker-[^/]*|sw)\.js$/;
const pages = ['/', '/index.html'];
/** What must be asked for again at every visit, or a new version would not be found. */
const fresh = [...pages, '/sw.js', '/start.js', '/manifest.webmanifest'];

/** The header that page and workers are governed by. Only the solver's worker may compile WebAssembly, and even it no text. */
function policyOf(mayCompile: boolean): string {
  const own = mayCompile
    ? directives.map((line) => (line.startsWith('script-src') ? `${line} 'wasm-unsafe-eval'` : line))
    : directives;
  return `Content-Security-Policy: ${[...own, "frame-ancestors 'none'"].join('; ')}`;
}

/**
 * The lines of _headers for the files of a build. Hosts join what several rules say of one file, and two policies are both in force,
 * so no rule with a wildcard has one: each page and each worker has its own.
 */
export function headerLines(files: readonly string[]): string {
  const rules = new Map<string, string[]>([
    ['/*', [...headers]],
    ['/assets/*', ['Cache-Control: public, max-age=31536000, immutable']],
    ...fresh.map((path): [string, string[]] => [path, ['Cache-Control: no-cache']]),
  ]);
  const governed: [path: string, mayCompile: boolean][] = [
    ...pages.map((path): [string, boolean] => [path, false]),
    ...files
      .filter((file) => solverWorker.test(file) || otherWorkers.test(file))
      .map((file): [string, boolean] => [`/${file}`, solverWorker.test(file)]),
  ];
  for (const [path, mayCompile] of governed) {
    rules.set(path, [policyOf(mayCompile), ...(rules.get(path) ?? [])]);
  }
  return [...rules].flatMap(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)]).join('\n');
}

/** Puts the policy into the page and beside it. On builds only: the development server works with inline scripts. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // Behind the character set and before everything that it is to govern.
      handler: (html) =>
        html.replace(
          /<meta charset="utf-8" \/>/,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}" />`,
        ),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        this.emitFile({
          type: 'asset',
          fileName: '_headers',
          source: `${headerLines(Object.keys(bundle).sort())}\n`,
        });
      },
    },
  };
}
