import { expect, it } from 'vitest';
import { siteAddress } from '../../src/build/site-address.ts';

it.each([
  ['https://faq.example.com', 'https://faq.example.com/'],
  ['https://example.com/docs/faq', 'https://example.com/docs/faq/'],
  ['http://192.0.2.1:8080/文档 库/faq/', 'http://192.0.2.1:8080/%E6%96%87%E6%A1%A3%20%E5%BA%93/faq/'],
])('%s is the folder %s', (text, address) => {
  expect(siteAddress(text)).toBe(address);
});

it.each(['faq.example.com', 'ftp://example.com/', 'https://example.com/?a=b', 'https://example.com/#x', '/faq/'])(
  '%s is refused, with an example of an address',
  (text) => {
    expect(() => siteAddress(text)).toThrow(`SITE_URL is "${text}"`);
    expect(() => siteAddress(text)).toThrow('https://faq.example.com/');
  },
);
