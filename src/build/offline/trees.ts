import type { Element, Node } from 'hast';

export function isElement(node: Node): node is Element {
  return node.type === 'element';
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
