/** Tells the inline script, which would start a service worker from here, that this page asks for nothing more. */
export function keepFromOffline(): void {
  document.documentElement.dataset.sealed = '';
}
