import { looksLikeLog } from './log-shape.ts';

/** Characters; what is longer was pasted, not typed, and may hold names and addresses of a company's devices. */
const MAX_ADDRESS_TEXT = 200;

/** Whether a query may stand in `?q=`, where servers log it and people share it. */
export function mayStandInAddress(text: string): boolean {
  const query = text.trim();
  return query !== '' && query.length <= MAX_ADDRESS_TEXT && !looksLikeLog(query);
}
