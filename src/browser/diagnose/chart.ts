import type { DiagnoseStrings } from '../../i18n/diagnose.ts';
import type { Finding, TimelineScale } from '../../search/report.ts';
import { element, svgElement } from './dom.ts';
import type { Clock } from './times.ts';

const BAR = 10; // units of the drawing; it is stretched to the column's width
const GAP = 2;
const HEIGHT = 40;
const LEAST = 3; // a single sighting in a long log must still be seen

/** Sightings over time as bars, with a sentence for those who do not see them; undefined where there is no time to tell of. */
export function chartOf(
  { timeline, count }: Finding,
  scale: TimelineScale,
  clock: Clock,
  strings: DiagnoseStrings,
  writeCount: (count: number) => string,
): HTMLElement | undefined {
  const total = timeline.reduce((sum, value) => sum + value, 0);
  if (scale.buckets < 2 || total < 2 || count < 2) return undefined;
  const highest = Math.max(...timeline);
  const peak = timeline.indexOf(highest);
  const end = scale.start + scale.step * scale.buckets;
  const label = strings.chart(
    writeCount(total),
    clock.at(scale.start),
    clock.at(end),
    clock.at(scale.start + scale.step * peak),
    writeCount(highest),
  );
  const width = scale.buckets * BAR;
  const bars = timeline.flatMap((value, bucket) => {
    if (value === 0) return [];
    const height = Math.max(LEAST, (value / highest) * HEIGHT);
    return `M${bucket * BAR} ${HEIGHT}v${(-height).toFixed(1)}h${BAR - GAP}V${HEIGHT}z`;
  });
  const drawing = svgElement(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT + 1}`, preserveAspectRatio: 'none', role: 'img', 'aria-label': label },
    svgElement('title', {}, label),
    svgElement('path', { d: bars.join('') }),
    svgElement('path', { class: 'axis', d: `M0 ${HEIGHT}h${width}v1H0z` }),
  );
  // Said by the drawing's name already.
  const ends = element(
    'p',
    { 'aria-hidden': 'true' },
    element('span', {}, clock.at(scale.start)),
    element('span', {}, clock.at(end)),
  );
  return element('div', { class: 'finding-chart' }, drawing, ends);
}
