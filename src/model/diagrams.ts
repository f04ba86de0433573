/** Pictures an author may put into an answer: `<Diagram name="keep-alive" />`. */
export const diagramNames = [
  'tls-refusal',
  'shared-subscription',
  'keep-alive',
  'core-replicant',
  'where-dropped',
] as const;

export type DiagramName = (typeof diagramNames)[number];

/** @example isDiagramName('keep-alive') // true */
export function isDiagramName(name: string): name is DiagramName {
  return (diagramNames as readonly string[]).includes(name);
}
