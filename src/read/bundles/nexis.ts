import { recordDay } from '../../days/record-day.ts'
import {
  NEXIS_ABOVE,
  NEXIS_BELOW,
  NEXIS_BELOW_OR_TEXT,
  NEXIS_BODY,
  NEXIS_CAPTIONS,
  NEXIS_END,
} from '../../lexicon/database-labels.ts'
import { counterOf, followCounters } from './counters.ts'
import {
  type Block,
  type BundledDocument,
  blocksOf,
  type Cut,
  cutAt,
  emptyDocument,
  holdsAnother,
  labelOf,
  type Stretch,
} from './document.ts'
import { isCopyright, isSentence } from './sentence.ts'

/** `1 of 2 DOCUMENTS`, `1 von 2 DOKUMENTEN`, `Dokument 1 von 2` */
const COUNTER =
  /^\s{0,80}(?:\d{1,5} (?:of|von|de|di|van) \d{1,5} (?:documents?|dokumenten?|documentos?|documenti|documenten)|(?:dokument|documento?) \d{1,5} (?:von|de|di|van) \d{1,5})\s*$/i
/** `First Edition`, `Late Edition - Final`, `Correction Appended`; a line that is no title. */
const EDITION = /\b(?:edition|ausgabe|édition|edición)\b|^(?:correction appended|final|late|early)\b/i
const LONGEST_EDITION = 60
/** A line with the date: `May 14, 2019 Tuesday 8:30 PM GMT`, without more of a sentence than a word or two. */
const LONGEST_DATE = 80
/** How far down the head reaches, in blocks. */
const HEAD_BLOCKS = 24
/** Labels that show that a text came from Nexis; two of them do. */
const SURE = new Set(
  'length load-date publication-type länge longueur date-chargement journal-code lengte'.split(' '),
)
const SIGNS = new Set([...SURE, 'section', 'byline', 'rubrik', 'rubrique', 'language', 'graphic', 'dateline'])

const LENGTHS = new Set('length länge longueur longitud extensión lengte lunghezza'.split(' '))
const WORD_COUNT = /^[\d,.]{1,9} (?:words|wörter|mots|palabras|parole|woorden)/i

/** Whether lines are an export of Nexis, of many documents or of one. */
export function isNexis(lines: readonly string[]): boolean {
  return lines.some(line => COUNTER.test(line)) || holdsArticle(lines)
}

/** Whether lines hold what only Nexis prints: a counter, or how many words an article has. */
export const printsNexis = (lines: readonly string[]): boolean =>
  lines.some(line => COUNTER.test(line) || saysLength(line))

/** Whether lines bear the labels of an article. */
function holdsArticle(lines: readonly string[]): boolean {
  let signs = 0
  let sure = 0
  for (const line of lines) {
    const label = labelOf(line.trim())?.[0]
    if (label === undefined || !SIGNS.has(label)) continue
    signs++
    if (SURE.has(label)) sure++
  }
  return sure > 0 && signs > 1
}

/** The documents of an export of Nexis: at its counters, at the ends that Nexis Uni prints, or one document. */
export function cutNexis(lines: readonly string[]): Cut {
  const counted = cutAt(lines, line => COUNTER.test(line))
  if (counted.length === 0) {
    const stretches = cutAt(lines, (_, i) => i === 0 || isEnd(lines[i - 1]!))
    const read = stretches.flatMap(stretch => readDocument(stretch) ?? [])
    return { documents: read, faults: stretches.flatMap(faultOf), notes: noteUnread(read) }
  }
  const { faults, notes } = followCounters(counted.map(({ lines: [line] }) => counterOf(line!)))
  // a document whose counter is damaged, or what a search prints on top
  const top = { line: 1, lines: lines.slice(0, counted[0]!.line - 1) }
  const isArticle = holdsArticle(top.lines)
  const leftOver = isArticle || top.lines.every(line => line.trim() === '') ? [] : [LEFT_OVER]
  const stretches = isArticle ? [top, ...counted] : counted
  const documents = stretches.map(
    stretch => readDocument(stretch) ?? { ...emptyDocument(stretch), unread: 0 },
  )
  return {
    documents,
    faults: [...faults, ...stretches.flatMap(faultOf)],
    notes: [...leftOver, ...notes, ...noteUnread(documents)],
  }
}

const LEFT_OVER = 'what stands above the first document is no article'

/** A document, and the line of the first sentence that its labels below the body keep out of it; 0 where there is none. */
interface NexisDocument extends BundledDocument {
  readonly unread: number
}

/** A paragraph that starts like a label (`Graphic: a map of the strait`) ends the text, and nobody would know. */
function noteUnread(documents: readonly NexisDocument[]): string[] {
  const [first, ...more] = documents.filter(({ unread }) => unread > 0)
  if (first === undefined) return []
  const others = more.length === 0 ? '' : `, and so in ${more.length} more documents`
  return [`the sentence at line ${first.unread} stands below a label and was not read${others}`]
}

/** A document that says its length twice is two: the second is lost, or stands in the first. */
function faultOf({ line, lines }: Stretch): string[] {
  return lines.filter(saysLength).length > 1 ? [holdsAnother({ line })] : []
}

function saysLength(line: string): boolean {
  const label = labelOf(line.trim())
  return label !== null && LENGTHS.has(label[0]) && WORD_COUNT.test(label[1])
}

const isEnd = (line: string) => NEXIS_END.has(line.trim().toLowerCase())

function readDocument(stretch: Stretch): NexisDocument | null {
  const blocks = withoutCover(
    splitLabels(blocksOf(stretch).filter(({ lines }) => !COUNTER.test(lines[0]!) && !isEnd(lines[0]!))),
  )
  if (blocks.length === 0) return null
  const { end, title, published } = readHead(blocks)
  const body = blocks.slice(end)
  const below = tailOf(body)
  const tail = below < 0 ? [] : body.slice(below)
  const paragraphs = (below < 0 ? body : body.slice(0, below)).filter(({ lines }) => !isNoise(lines))
  const url = tail.map(({ lines }) => labelOf(lines[0]!)).find(label => label?.[0] === 'url')?.[1]
  const text = paragraphs.map(({ lines }) => lines.join('\n')).join('\n\n')
  const lost = tail.find(({ lines }) => !isLabelled(lines[0]!) && isSentence(lines.join(' ')))
  // another document that stands in this one is told as a fault
  const unread = lost === undefined || faultOf(stretch).length > 0 ? 0 : lost.line
  return { line: stretch.line, title, published, url: url ?? null, text, unread }
}

/** What stands on the page that Nexis Uni puts in front of a download, and at its foot. */
const COVER =
  /^(?:(?:user name|date and time|job number|client\/matter|search terms|search type)\s?:|(?:documents?|news) \(\d{1,5}\)$|\|?\s?about lexisnexis\b|narrowed by:?$)/i

/** The blocks behind that page, up to whose last line all is of it: it says who has downloaded what, and lists the titles. */
function withoutCover(blocks: readonly Block[]): readonly Block[] {
  const near = blocks.findIndex(({ lines }) => SURE.has(labelOf(lines[0]!)?.[0] ?? ''))
  const last = blocks
    .slice(0, Math.max(0, near))
    .findLastIndex(({ lines }) => lines.some(line => COVER.test(line)))
  return blocks.slice(last + 1)
}

/**
 * Where the labelled lines below the body start, -1 where there are none. What a paragraph may start with itself, such as
 * `Subject:`, is one of them where more of them follow, and no more of the text.
 */
function tailOf(body: readonly Block[]): number {
  let open = -1
  for (const [i, { lines }] of body.entries()) {
    const label = labelOf(lines[0]!)?.[0] ?? ''
    const start = open < 0 ? i : open
    if (NEXIS_BELOW.has(label) || NEXIS_CAPTIONS.has(lines[0]!.toLowerCase())) return start
    if (NEXIS_BELOW_OR_TEXT.has(label)) open = start
    else if (!isNoise(lines)) open = -1
  }
  return open
}

/** Fields that stand line under line are blocks of their own, each with the lines that go on with it. */
function splitLabels(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(({ line, lines }) => {
    const label = labelOf(lines[0]!)
    if (label && NEXIS_BODY.has(label[0])) {
      const first = label[1] === '' ? lines.slice(1) : [label[1], ...lines.slice(1)]
      return [{ line, lines: ['Body'] }, ...(first.length > 0 ? [{ line, lines: first }] : [])]
    }
    const starts = lines.flatMap((text, i) => (i === 0 || isLabelled(text) ? [i] : []))
    return starts.map((from, i) => ({ line: line + from, lines: lines.slice(from, starts[i + 1]) }))
  })
}

const isLabelled = (line: string) => {
  const label = labelOf(line)?.[0]
  return (
    label !== undefined && [NEXIS_ABOVE, NEXIS_BELOW, NEXIS_BELOW_OR_TEXT].some(labels => labels.has(label))
  )
}

const isNoise = (lines: readonly string[]) =>
  isCopyright(lines[0]!) || /^(?:classification|all rights reserved)$/i.test(lines[0]!)

/** Where the body starts, and what stands above it: source, date, title, labelled lines, in the order of the edition. */
function readHead(blocks: readonly Block[]): { end: number; title: string | null; published: string | null } {
  const near = blocks.slice(0, HEAD_BLOCKS)
  const opening = near.findIndex(({ lines }) => lines.length === 1 && NEXIS_BODY.has(lines[0]!.toLowerCase()))
  const labels = near.map(({ lines }) => labelOf(lines[0]!))
  const isAbove = (i: number) => NEXIS_ABOVE.has(labels[i]?.[0] ?? '')
  let end = near.findIndex((_, i) => isAbove(i))
  const firstLabel = end
  while (end >= 0 && end < near.length && (isAbove(end) || isNoise(near[end]!.lines))) end++
  const plain = near.slice(0, opening >= 0 ? opening : firstLabel >= 0 ? firstLabel : undefined)
  const dated = plain.findIndex(({ lines }) => dateIn(lines) !== null)
  const headline = labels.find(
    label => label !== null && /^(?:headline|titre|titular|überschrift)$/.test(label[0]),
  )
  const candidates = [
    ...plain.slice(dated + 1),
    ...(firstLabel >= 0 || opening >= 0 ? plain.slice(0, 1) : []),
  ]
  const titled = candidates.find(({ lines }) => isTitle(lines))
  const last = titled === undefined ? dated : Math.max(dated, plain.indexOf(titled))
  const start = opening >= 0 ? opening + 1 : end >= 0 ? end : last + 1
  // a label, or a word that opens the body, may stand in the body too
  const text = near.findIndex(
    ({ lines }, i) => i > last && i < start && !isLabelled(lines[0]!) && isSentence(lines.join(' ')),
  )
  return {
    end: text < 0 ? start : text,
    title: headline?.[1] || (titled?.lines.join(' ') ?? null),
    published: dated < 0 ? null : dateIn(plain[dated]!.lines),
  }
}

function isTitle(lines: readonly string[]): boolean {
  const [first] = lines as [string]
  return (
    !isNoise(lines) &&
    labelOf(first)?.[0] !== 'copyright' &&
    dateIn(lines) === null &&
    !isLabelled(first) &&
    !(first.length <= LONGEST_EDITION && EDITION.test(first))
  )
}

function dateIn(lines: readonly string[]): string | null {
  return lines.find(line => line.length <= LONGEST_DATE && recordDay(line) !== null) ?? null
}
