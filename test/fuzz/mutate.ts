import { below, pick, type Random } from './random.ts'

/** What breaks readers of text: marks, controls, halves of things, words of grammar, numbers without end. */
const FRAGMENTS: readonly string[] = [
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '[',
  '{{',
  '**',
  '(a+)+$',
  '\\b',
  '[x',
  '?',
  '.',
  '…',
  '—',
  '-',
  ',',
  ';',
  ':',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\0',
  '\u0007',
  'é',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '𝕳',
  'İ',
  'ß',
  'ﬁ',
  '東京',
  'ערב',
  '0',
  '1,',
  '007',
  '1e309',
  '9'.repeat(400),
  '$',
  '€-5.3.2bn',
  '½',
  '%',
  '1/0',
  '30 February 2021',
  'Monday',
  'the week before last',
  '24:61',
  'Mr.',
  'said',
  'according to',
  'who said that',
  'Calif.',
  'Paris, Texas, France',
  'University of',
  '&amp;',
  '<b>',
  'http://x.y/(z+)+',
  '---\ntitle: "x',
  'date 2021-13-40 ',
  '__proto__',
  'constructor',
  '=1+1',
]

/** A text with some of it gone, doubled, moved, repeated many times, or with fragments in it. */
export function mutate(text: string, random: Random): string {
  let mutated = text
  for (let left = 1 + below(random, 6); left > 0; left--) mutated = pick(random, CHANGES)(mutated, random)
  return mutated
}

type Change = (text: string, random: Random) => string
const CHANGES: readonly Change[] = [
  (text, random) => cut(text, random, () => ''),
  (text, random) => cut(text, random, part => part + part),
  (text, random) => cut(text, random, part => part.repeat(2 + below(random, 60)).slice(0, 4000)),
  (text, random) => cut(text, random, part => part.toUpperCase()),
  (text, random) => cut(text, random, part => part.split(' ').reverse().join(' ')),
  (text, random) => cut(text, random, part => part.replace(/[.!?\n]/g, '')),
  (text, random) => cut(text, random, part => part.replace(/ /g, pick(random, ['', '  ', '\n', '\u00a0']))),
  (text, random) => cut(text, random, () => pick(random, FRAGMENTS)),
  (text, random) => cut(text, random, part => part + pick(random, FRAGMENTS).repeat(1 + below(random, 200))),
  (text, random) => insert(text, random, pick(random, FRAGMENTS)),
  (text, random) => insert(text, random, pick(random, FRAGMENTS)),
  (text, random) => insert(text, random, text.slice(0, below(random, 400))),
]

/** Changes a stretch; its ends are never inside a character. */
function cut(text: string, random: Random, change: (part: string) => string): string {
  const start = whole(text, below(random, text.length + 1))
  const end = whole(text, Math.min(text.length, start + 1 + below(random, 300)))
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end)
}

function insert(text: string, random: Random, part: string): string {
  const at = whole(text, below(random, text.length + 1))
  return text.slice(0, at) + part + text.slice(at)
}

const whole = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)
