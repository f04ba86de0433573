/** The part of Trusted Types that is used; Chromium has had it for long, the others came later. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
}

/**
 * Every page's policy forbids text to become markup or code. The one use there is, starting workers by their address
 * (ours and Pagefind's), is allowed for addresses of this host alone.
 */
export function trustOwnAddresses(): void {
  trustAddresses((address) => new URL(address, document.baseURI).origin === location.origin);
}

/** Lets this page, or this worker, start workers from such addresses and no others. May be called once. */
export function trustAddresses(isTrusted: (address: string) => boolean): void {
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isTrusted(address) ? address : null),
  });
}
