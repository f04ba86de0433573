/** A record where it stands: `text.slice(from, to)`, not cut out, for most of a log is read once and let go. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
