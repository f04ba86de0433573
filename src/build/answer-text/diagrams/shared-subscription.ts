import type { DiagramWords } from '../../../i18n/diagrams.ts';
import { arrow, box, line, lines, named, stopped, text } from './parts.ts';

const LEFT = 4;
const MEMBER = 196;

/** Where the messages of an offline member of a shared subscription go. */
export function sharedSubscription({ sharedSubscription: t }: DiagramWords): {
  readonly height: number;
  readonly svg: string;
} {
  const member = (y: number, name: string, state: string, messages: string, isOnline: boolean): string =>
    [
      box(MEMBER, y, 160, 52, isOnline ? 'plain' : 'bad'),
      text(MEMBER + 10, y + 21, name),
      text(MEMBER + 150, y + 21, state, { anchor: 'end', tone: isOnline ? 'good' : 'bad' }),
      text(MEMBER + 10, y + 42, messages, { tone: 'quiet' }),
      arrow(118, 118, MEMBER - 2, y + 26, isOnline ? 'plain' : 'bad'),
    ].join('');
  return {
    height: 372,
    svg: [
      named(LEFT, 96, 112, 44, 'EMQX'),
      text(LEFT + 56, 60, t.publisher, { anchor: 'middle' }),
      arrow(LEFT + 56, 68, LEFT + 56, 94),
      lines(LEFT + 56, 162, t.inTurn, { anchor: 'middle', tone: 'quiet' }),
      member(4, 'A', t.online, t.messagesA, true),
      member(92, 'B', t.offline, t.messagesB, false),
      member(180, 'C', t.online, t.messagesC, true),
      line(LEFT, 252, 356, 252, 'quiet'),
      text(LEFT, 276, t.whenSessionEnds),
      arrow(LEFT + 8, 298, LEFT + 34, 298, 'good'),
      text(LEFT + 46, 303, t.moved),
      stopped(LEFT + 8, 326, LEFT + 30, 326),
      lines(LEFT + 46, 331, t.lost),
    ].join(''),
  };
}
