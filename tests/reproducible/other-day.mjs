// @ts-check
// Loaded into every Node of the second build: there it is another day, at another hour.
const AHEAD = (400 * 24 + 7) * 3_600_000 + 1_234; // ms
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(RealDate.now() + AHEAD).toString(),
  construct: (target, parts, self) =>
    Reflect.construct(target, parts.length === 0 ? [RealDate.now() + AHEAD] : parts, self),
  get: (target, name, self) => (name === 'now' ? () => RealDate.now() + AHEAD : Reflect.get(target, name, self)),
});
