import { BEFORE_RAISED, raised } from '../../text/raised.ts'
import type { Repair } from './repair.ts'

/** Elements of HTML that start a new line, and those that stand inside one. Other words in angle brackets are text. */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ' +
    'ol p pre section summary table tbody td tfoot th thead tr ul script style'
  ).split(' '),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** A tag. Lengths are bounded: a stray bracket is not looked behind far. */
const TAG = /<!--|<(\/?[a-z][a-z0-9]{0,11})(?:\s[^<>]{0,2000})?\s{0,3}\/?>/gi

/** Tags inside a text give no facts: those of blocks end a paragraph, others nothing; scripts and comments go whole. */
export function repairTags(text: string): Repair[] {
  const repairs: Repair[] = []
  if (!text.includes('<') || !text.includes('>')) return repairs
  const closers = new Map<string, number>()
  /** Where the next closer behind an offset ends; each is sought once. */
  const endOf = (closer: string, from: number) => {
    let at = closers.get(closer) ?? -1
    if (at !== Number.POSITIVE_INFINITY && at < from) {
      const found = text.indexOf(closer, from)
      at = found < 0 ? Number.POSITIVE_INFINITY : found
      closers.set(closer, at)
    }
    return at === Number.POSITIVE_INFINITY ? null : at + closer.length
  }
  let from = 0
  for (const { 0: tag, 1: name, index } of text.matchAll(TAG)) {
    if (index < from) continue
    const element = name?.toLowerCase() ?? '!--'
    if (element === 'sup') {
      const note = raisedAt(text, index, tag.length)
      if (note !== null) {
        repairs.push(note)
        from = note.end
        continue
      }
    }
    const closer = WHOLE.get(element)
    const end = (closer && endOf(closer, index + tag.length)) || index + tag.length
    const to = closer ? ' ' : (markOf(element, text, index, end) ?? shown(element.replace('/', '')))
    if (to === null || (element === '!--' && end === index + tag.length)) continue
    repairs.push({ start: index, end, to })
    from = end
  }
  return repairs
}

const MARK = /["“”‘’']/

/** The quotation mark that a browser shows for a tag, where the text has none of its own there. */
function markOf(element: string, text: string, start: number, end: number): string | null {
  if (element === 'q') return MARK.test(text[end] ?? '') ? '' : '“'
  if (element === '/q') return MARK.test(text[start - 1] ?? '') ? '' : '”'
  return null
}

/** Behind the tag of a raised number: the number and what ends it; it may be a link to a footnote. */
const RAISED = /\s{0,3}(?:<a\s[^<>]{0,300}>)?([[\]\d−–-]{1,6})(?:<\/a>)?\s{0,3}<\/sup>/iy

/** A raised number and its tags as one: read without them `10<sup>6</sup>` would be 106. */
function raisedAt(text: string, start: number, length: number): Repair | null {
  RAISED.lastIndex = start + length
  const number = RAISED.exec(text)
  const to = number && raised(number[1]!, text.slice(Math.max(0, start - BEFORE_RAISED), start))
  return to === null ? null : { start, end: RAISED.lastIndex, to }
}

/**
 * What ends an element that holds no prose of the article, as in pages (`read/pages/blocks.ts`), or what its author has struck out. Corpora
 * mark sentences by `<s>`.
 */
const WHOLE = new Map([
  ...'script style head nav select template noscript svg iframe figcaption del strike'
    .split(' ')
    .map(name => [name, `</${name}>`] as const),
  ['!--', '-->'] as const,
])

function shown(element: string): string | null {
  if (element === 'br') return '\n'
  if (BLOCKS.has(element)) return '\n\n'
  return INLINE.has(element) ? '' : null
}
