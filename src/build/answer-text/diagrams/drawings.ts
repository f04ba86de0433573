import type { DiagramWords } from '../../../i18n/diagrams.ts';
import type { DiagramName } from '../../../model/diagrams.ts';
import { coreReplicant } from './core-replicant.ts';
import { keepAlive } from './keep-alive.ts';
import { sharedSubscription } from './shared-subscription.ts';
import { tlsRefusal } from './tls-refusal.ts';
import { whereDropped } from './where-dropped.ts';

const drawings = {
  'tls-refusal': (words) => ({ ...words.tlsRefusal, ...tlsRefusal(words) }),
  'shared-subscription': (words) => ({ ...words.sharedSubscription, ...sharedSubscription(words) }),
  'keep-alive': (words) => ({ ...words.keepAlive, ...keepAlive(words) }),
  'core-replicant': (words) => ({ ...words.coreReplicant, ...coreReplicant(words) }),
  'where-dropped': (words) => ({ ...words.whereDropped, ...whereDropped(words) }),
} as const satisfies Record<DiagramName, (words: DiagramWords) => Drawing>;

export interface Drawing {
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  readonly caption: string;
  /** SVG units. */
  readonly height: number;
  readonly svg: string;
}

export function drawingOf(name: DiagramName, words: DiagramWords): Drawing {
  return drawings[name](words);
}
