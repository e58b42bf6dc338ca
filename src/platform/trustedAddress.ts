declare global {
  interface Window {
    /**
     * Not in every browser, and not in the types of the DOM. What the policy gives is declared as the text that it stands for,
     * because the same types let workers take nothing but text.
     */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ): { readonly createScriptURL: (address: string) => string };
    };
  }
}

/**
 * The one way by which a text becomes the address of a script: for the worker and the service worker. The page forbids every
 * other way, so a mistake elsewhere cannot run foreign code.
 */
const policy = window.trustedTypes?.createPolicy('formation', { createScriptURL: own });

/** The address, if it is one of our own files; an error otherwise. */
export function trustedAddress(address: string): string {
  return policy ? policy.createScriptURL(address) : own(address);
}

function own(address: string): string {
  const { href } = new URL(address, document.baseURI);
  const { href: home } = new URL('./', document.baseURI);
  if (!href.startsWith(home)) throw new TypeError(`${href} is not a script of this app.`);
  return href;
}
