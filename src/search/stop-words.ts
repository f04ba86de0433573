/**
 * Words that say that something is asked, not what. They are dropped from questions and from our own lines alike, so
 * both sides stay comparable.
 */
const english =
  `a about after again all also am an and any are aren't as at be because been before being but by can can't cannot
  could couldn't did didn't do does doesn't doing don't during each even ever every few for from further get gets getting
  got had has hasn't have haven't having he hello help her here him his how i i'm i've if in into is isn't it it's its
  just keep keeps let let's me my myself no nor not of ok on only or other our over own per please
  possible same shall she should shouldn't so some still such than thank thanks that that's the their them then there
  these they this those through to too until upon us use used using very via want wants was wasn't we we're well were
  what what's when where which while who why will with without won't would you your
  anybody anyone bug everyone guys hello hi issue issues like maybe problem problems question questions
  really seem seems since someone something somehow sorry sure thing things think tried tries trouble try trying
  actually anymore constantly currently immediately recently repeatedly simply suddenly temporarily
  understand way whenever whether wondering`
    .split(/\s+/)
    .filter(Boolean);

/** With `cant` for `can't`, as it is often typed. */
export const englishStopWords: ReadonlySet<string> = new Set(english.flatMap((word) => [word, word.replace("'", '')]));

/** Longest first where one starts with the other; `chineseStopWordAt` tries them in this order. */
const chineseStopWords =
  `是个啥 是啥 啥意思 啥 到底 究竟 哪种 哪一种 什么样 为什么会 为什么 是什么意思 什么意思 是什么 有什么 什么时候 什么 为何 为啥 咋办 咋回事 怎么回事 怎么办 怎么样
  怎么会 怎么 怎样 如何 请问 请教 大家 各位 能不能 可不可以 会不会 是不是 有没有 要不要 是否 可以 哪里 哪儿 哪些 哪个 多少
  一直 一个 一下 一些 这个 那个 这种 这些 这样 那样 这里 老是 总是 经常 偶尔 有时候 有时 突然 其实 已经 然后 但是 不过 因为
  所以 如果 或者 以及 并且 而且 还是 还没 现在 目前 我们 你们 他们 公司 情况 的话 之后 以后 之前 时候 来说 出现 发现 遇到 进行
  半夜 昨天 今天 昨晚 早上 突然间 忽然 明明 居然 竟然 好像 似乎 大概 差不多 好几 好多 左右 全部都 我们的 你们的 求助 求教 大神 大佬 麻烦 帮忙 谢谢 感谢 是否有 想问 想知道 有人 是 的 了 吗 呢 吧 啊 呀 嘛 我 你 您 他 它 这 那 和 与 或 及 把 被 就 也 还 都 很 请 谁 着 会 要 让 给 去 来`
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

const byFirst = new Map<string, string[]>();
for (const word of chineseStopWords) {
  const first = word.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
}

/** Length of the Chinese stop word that starts at a place; 0 when none does. */
export function chineseStopWordAt(text: string, place: number): number {
  return byFirst.get(text.charAt(place))?.find((word) => text.startsWith(word, place))?.length ?? 0;
}
