import { importFile } from '../site-files.ts';

/** Replaced by the build with the address of the diagnose module below the site's root (in dev, its source). */
declare const DIAGNOSE_MODULE: string;

interface DiagnoseModule {
  readonly startDiagnose: (panel: HTMLElement) => Promise<void>;
}

/** The diagnose page loads all it will need at once, before there is a log. */
export function startDiagnosePage(): void {
  const panel = document.querySelector<HTMLElement>('[data-diagnose]');
  if (!panel) return;
  importFile<DiagnoseModule>(DIAGNOSE_MODULE).then(
    ({ startDiagnose }) => void startDiagnose(panel),
    () => {
      panel.querySelector('[data-diagnose-results]')?.setAttribute('data-state', 'failed');
      const failed = panel.querySelector<HTMLElement>('.diagnose-failed');
      failed?.removeAttribute('hidden');
      failed?.querySelector('button')?.addEventListener('click', () => location.reload());
    },
  );
}
