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
  `Content-Security-Policy: ${[...directives, "frame-ancestors 'none'"].join('; ')}`,
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
];

/** What must be asked for again at every visit, or a new version would not be found. */
const fresh = ['/', '/index.html', '/sw.js', '/manifest.webmanifest'];

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
    generateBundle() {
      const all = ['/*', ...headers.map((header) => `  ${header}`)];
      const cached = ['/assets/*', '  Cache-Control: public, max-age=31536000, immutable'];
      const asked = fresh.flatMap((path) => [path, '  Cache-Control: no-cache']);
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: `${[...all, ...cached, ...asked].join('\n')}\n`,
      });
    },
  };
}
