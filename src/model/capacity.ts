/** How many connections one machine can make: the arithmetic of the tuning page, and of its calculators. */

/** What the packages of EMQX set; below it nothing is to be changed. */
export const PACKAGED_HANDLES = 1_048_576;

export interface PortPlan {
  readonly wanted: number;
  /** Bounds of `ip_local_port_range`, both of them usable. */
  readonly low: number;
  readonly high: number;
  readonly sources: number;
  /** Pairs of address and port connected to. */
  readonly destinations: number;
}

export interface PortAnswer {
  readonly portsEach: number;
  readonly capacity: number;
  /** Source addresses the wanted connections take, all else being equal. */
  readonly sourcesNeeded: number;
}

/** @example planPorts({ wanted: 100_000, low: 1024, high: 65535, sources: 1, destinations: 1 }).sourcesNeeded // 2 */
export function planPorts({ wanted, low, high, sources, destinations }: PortPlan): PortAnswer {
  const portsEach = Math.max(0, high - low + 1);
  const perSource = portsEach * destinations;
  return {
    portsEach,
    capacity: perSource * sources,
    sourcesNeeded: perSource > 0 ? Math.ceil(wanted / perSource) : Infinity,
  };
}

export interface HandleAnswer {
  readonly need: number;
  /** The limit to set: a power of two, never below what the packages set. */
  readonly limit: number;
}

/** @example planHandles(1_500_000, 10_000) // { need: 1_510_000, limit: 2_097_152 } */
export function planHandles(connections: number, others: number): HandleAnswer {
  const need = connections + others;
  let limit = PACKAGED_HANDLES;
  while (limit < need) limit *= 2;
  return { need, limit };
}
