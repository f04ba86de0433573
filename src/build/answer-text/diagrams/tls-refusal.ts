import type { DiagramWords } from '../../../i18n/diagrams.ts';
import { arrow, line, lines, named, text, type Tone } from './parts.ts';

const CLIENT = 58;
const BROKER = 302;
const MIDDLE = 180;

/** Who refuses whom during a TLS handshake, and what the log then says. */
export function tlsRefusal({ tlsRefusal: t }: DiagramWords): { readonly height: number; readonly svg: string } {
  const toBroker = (y: number, words: string, tone: Tone = 'plain'): string =>
    text(MIDDLE, y - 7, words, { anchor: 'middle', tone }) + arrow(CLIENT, y, BROKER, y, tone);
  const toClient = (y: number, words: string, tone: Tone = 'plain'): string =>
    text(MIDDLE, y - 7, words, { anchor: 'middle', tone }) + arrow(BROKER, y, CLIENT, y, tone);
  const why = (y: number, words: readonly string[]): string =>
    lines(MIDDLE, y, words, { anchor: 'middle', tone: 'quiet' });
  return {
    height: 424,
    svg: [
      named(CLIENT - 50, 1, 100, 32, t.client),
      named(BROKER - 50, 1, 100, 32, 'EMQX'),
      line(CLIENT, 33, CLIENT, 420, 'quiet'),
      line(BROKER, 33, BROKER, 420, 'quiet'),
      toBroker(66, 'ClientHello'),
      toClient(104, 'SERVER ALERT', 'bad'),
      why(123, t.hello),
      toClient(186, t.serverCertificate),
      toBroker(224, 'CLIENT ALERT', 'bad'),
      why(243, t.serverRefused),
      toBroker(306, t.clientCertificate),
      toClient(344, 'SERVER ALERT', 'bad'),
      why(363, t.clientRefused),
      toBroker(412, 'MQTT CONNECT', 'good'),
    ].join(''),
  };
}
