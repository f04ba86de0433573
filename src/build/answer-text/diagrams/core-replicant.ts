import type { DiagramWords } from '../../../i18n/diagrams.ts';
import { arrow, line, lines, named, text } from './parts.ts';

const columns = [64, 180, 296] as const;

/** Core nodes hold the data among them, replicants follow, clients connect to either. */
export function coreReplicant({ coreReplicant: t }: DiagramWords): { readonly height: number; readonly svg: string } {
  const node = (x: number, y: number, name: string): string => named(x - 50, y, 100, 34, name);
  return {
    height: 336,
    svg: [
      text(180, 18, t.clients, { anchor: 'middle' }),
      arrow(180, 26, 180, 42),
      named(90, 44, 180, 32, t.balancer),
      ...columns.map((x) => arrow(180, 76, x, 108)),
      ...columns.map((x) => node(x, 110, 'replicant')),
      lines(180, 166, t.replicantDoes, { anchor: 'middle', tone: 'quiet' }),
      ...columns.map((x) => arrow(x, 232, x, 196, 'good')),
      text(190, 218, t.copies, { tone: 'good' }),
      ...columns.map((x) => node(x, 234, 'core')),
      line(114, 251, 130, 251),
      line(230, 251, 246, 251),
      `<path d="M64 268q116 44 232 0"/>`,
      lines(180, 310, t.coreDoes, { anchor: 'middle', tone: 'quiet' }),
    ].join(''),
  };
}
