const MAX_SHAPE = 220;

/**
 * A record with placeholders for what differs from one to the next, so that alike ones count together.
 * @example shapeOf('2024-… [error] msg: x, pid: <0.12.0>') // '[error] msg: x, pid: <pid>'
 */
export function shapeOf(record: string): string {
  return record
    .slice(0, 600)
    .replace(/^\S{0,40}?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\s*/, '')
    .replace(/^\d\d:\d\d:\d\d[.,]\d+\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/<\d+\.\d+\.\d+>/g, '<pid>')
    .replace(/#(?:Ref|Port|Fun)<[^>]{0,60}>/g, '<ref>')
    .replace(/"(?:[^"\\]|\\.){0,300}"/g, '"…"')
    .replace(/\b(clientid|username|topic|peername|client_id|client|topic_filter): [^,\s]{1,200}/g, '$1: …')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, '<address>')
    .replace(/'?\b[\w-]{1,40}@[\w.-]{1,80}'?/g, '<node>')
    .replace(/\b[0-9a-fA-F]{8,}(?:-[0-9a-fA-F]{4,}){0,4}\b/g, '<hex>')
    .replace(/\d+/g, '<n>')
    .slice(0, MAX_SHAPE)
    .trim();
}
