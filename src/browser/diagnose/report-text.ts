import { maskOf } from '../../search/mask.ts';
import type { Report } from '../../search/report.ts';
import type { SourceOutcome } from './messages.ts';
import { countWords, wordsOf, type Voice } from './view-finding.ts';
import { faultWords, totalsWords } from './view-rest.ts';

/** The report as text for a ticket or a chat, with secrets hidden and on request whose they are as well. */
export function reportText(
  report: Report,
  sources: readonly SourceOutcome[],
  voice: Voice,
  hidesIdentities: boolean,
): string {
  const { strings } = voice;
  const { findings, unknown, identified } = report;
  const lines = [
    `# ${findings.length > 0 ? strings.found(findings.length) : strings.nothing}`,
    totalsWords(report, sources, voice),
    ...faultWords(sources, voice),
  ];
  for (const [place, finding] of findings.entries()) {
    const words = wordsOf(finding, voice);
    const facts = [words.severity, words.count, words.when].filter((fact) => fact !== undefined);
    lines.push('', `## ${place + 1}. ${words.title}`, facts.join(' · '));
    lines.push(...words.circumstances, ...(words.meaning === '' ? [] : [words.meaning]));
    if (words.checks.length > 0) lines.push(`${strings.checks}:`, ...words.checks.map((check) => `- ${check}`));
    for (const [name, list] of [
      // As fields of a log are written, so that the mask knows what they are.
      ['clientid', finding.clients],
      ['peername', finding.addresses],
      ['listener', finding.listeners],
    ] as const) {
      lines.push(...list.map(({ value, count }) => `${name}: ${JSON.stringify(value)} ×${count}`));
    }
    lines.push(
      `${strings.sample}:`,
      indent(finding.sample.text),
      ...words.links.map(({ text, href }) => `${text}: ${href}`),
    );
  }
  if (unknown.length > 0) {
    lines.push('', `## ${strings.unknown}`);
    for (const shape of unknown) lines.push(`${countWords(shape.count, voice)}:`, indent(shape.sample.text));
  }
  if (identified.length > 0) {
    const names = identified.map((known) =>
      known.kind === 'keyword' ? known.id : known.kind === 'msg' ? known.msg : known.name,
    );
    lines.push('', `## ${strings.identified}`, [...new Set(names)].join(', '));
  }
  return `${maskOf({ hidesIdentities })(lines.join('\n').replaceAll('`', ''))}\n`;
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}

/** Puts a text file on the reader's disk; it never leaves the browser on the way. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_AFTER);
}

const SAVED_AFTER = 10_000; // ms; some browsers read the blob only when their dialog is answered
