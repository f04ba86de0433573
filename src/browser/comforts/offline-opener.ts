import { importFile } from '../site-files.ts';

/** Replaced by the build with the address of the module below the site's root (in dev, its source). */
declare const OFFLINE_MODULE: string;

interface OfflineModule {
  readonly startOfflinePanel: (panel: HTMLElement) => Promise<void>;
}

/** The offline page tells what is kept in this browser. */
export function startOfflinePage(): void {
  const panel = document.querySelector<HTMLElement>('[data-offline]');
  if (!panel) return;
  importFile<OfflineModule>(OFFLINE_MODULE).then(
    ({ startOfflinePanel }) => void startOfflinePanel(panel),
    // Without a script the page says all that holds without one.
    () => undefined,
  );
}
