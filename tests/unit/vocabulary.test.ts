import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { diagnosisOf } from '../../src/search/diagnosis.ts';
import { VOCABULARY_VERSION, type Vocabulary } from '../../src/search/vocabulary.ts';
import { keywordTable } from './recognise-fixture.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const vocabulary = JSON.parse(readFileSync(`${content}vocabulary.json`, 'utf8')) as Vocabulary;

it('every page a rarer message leads to is there', () => {
  const pages = new Set(vocabulary.modules.flatMap(([, , page]) => page ?? []));
  const lost = [...pages].filter(
    (page) => !existsSync(`${content}answers/${page}`) && !existsSync(`${content}keywords/${page}.yaml`),
  );
  expect(lost).toEqual([]);
  expect(pages.size).toBeGreaterThan(20);
});

it('is of the shape this code reads', () => {
  expect(vocabulary.version).toBe(VOCABULARY_VERSION);
});

it('a message without a page of its own leads to the page its module is about', () => {
  const diagnosis = diagnosisOf({ table: keywordTable, vocabulary });
  diagnosis.feed(
    '2024-05-14T09:57:54.195000+00:00 [error] msg: kafka_producer_failed_to_add_fixed_topic, mfa: emqx_bridge_kafka_impl_producer:on_add_channel/4, reason: x\n',
  );
  diagnosis.finish();
  expect(diagnosis.report().identified).toMatchObject([
    { kind: 'msg', msg: 'kafka_producer_failed_to_add_fixed_topic', page: 'messages-to-kafka' },
  ]);
});
