import { PACKAGED_HANDLES, planHandles, planPorts, type PortPlan } from '../model/capacity.ts';
import type { Localised } from '../model/locale.ts';

const zh = {
  example: '例：',
  ports: {
    title: '源端口够不够',
    formula: '能建的连接 = (端口上限 − 端口下限 + 1) × 源地址数 × 目的地址与端口的组数',
    wanted: '要建的连接数',
    low: '端口下限',
    high: '端口上限',
    sources: '源地址数',
    destinations: '目的地址与端口的组数',
    result: (capacity: string, sum: string): string => `${sum} = ${capacity}`,
    enough: '够用。',
    short: (addresses: string): string => `不够：至少要 ${addresses} 个源地址。`,
  },
  handles: {
    title: '文件句柄要多少',
    formula: '句柄 = 连接数 + 其他文件和连接；再向上取到 2 的幂',
    connections: '每节点的连接数',
    others: '其他文件和连接',
    result: (need: string, limit: string, sum: string): string => `${sum} = ${need}，取 ${limit}`,
    enough: '安装包的默认值 1048576 够用，什么都不用改。',
    set: (limit: string): string =>
      `把 fs.nr_open、LimitNOFILE、node.max_ports 都设为 ${limit}；进程上限自动是它的 2 倍。`,
  },
};

/** Words of the calculators; apart from those of their page, because the browser loads them. */
export type CalculatorStrings = typeof zh;

const en = {
  example: 'Example:',
  ports: {
    title: 'Are there enough source ports?',
    formula:
      'Possible connections = (highest port − lowest port + 1) × source addresses × destinations (address and port)',
    wanted: 'Connections wanted',
    low: 'Lowest port',
    high: 'Highest port',
    sources: 'Source addresses',
    destinations: 'Destinations (address and port)',
    result: (capacity, sum) => `${sum} = ${capacity}`,
    enough: 'That is enough.',
    short: (addresses) => `Not enough: at least ${addresses} source addresses are needed.`,
  },
  handles: {
    title: 'How many file handles?',
    formula: 'Handles = connections + other files and connections, rounded up to a power of two',
    connections: 'Connections per node',
    others: 'Other files and connections',
    result: (need, limit, sum) => `${sum} = ${need}, so ${limit}`,
    enough: 'The packages’ default of 1048576 is enough: nothing to change.',
    set: (limit) =>
      `Set fs.nr_open, LimitNOFILE and node.max_ports to ${limit}; the process limit is twice that automatically.`,
  },
} satisfies CalculatorStrings;

export const calculatorStrings: Localised<CalculatorStrings> = { zh, en };

/** What a calculator says of what stands in its fields, on the page as an example and in the browser on every input. */
type Said = readonly [result: string, advice: string];

export function sayPorts({ ports: t }: CalculatorStrings, plan: PortPlan): Said {
  const { capacity, sourcesNeeded } = planPorts(plan);
  const sum = `(${plan.high} − ${plan.low} + 1) × ${plan.sources} × ${plan.destinations}`;
  const advice = capacity >= plan.wanted ? t.enough : t.short(grouped(sourcesNeeded));
  return [t.result(grouped(capacity), sum), advice];
}

export function sayHandles({ handles: t }: CalculatorStrings, connections: number, others: number): Said {
  const { need, limit } = planHandles(connections, others);
  // Plain digits for the limit: it is to be copied into a file.
  const advice = limit > PACKAGED_HANDLES ? t.set(`${limit}`) : t.enough;
  return [t.result(grouped(need), `${limit}`, `${grouped(connections)} + ${grouped(others)}`), advice];
}

/** @example grouped(100_000) // '100,000' */
export function grouped(number: number): string {
  return number.toLocaleString('en');
}
