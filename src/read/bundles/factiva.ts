import { recordDay } from '../../days/record-day.ts'
import { FACTIVA_CODES, SECTIONS } from '../../lexicon/database-labels.ts'
import {
  type BundledDocument,
  blocksOf,
  type Cut,
  cutAt,
  holdsAnother,
  lostIn,
  type Stretch,
} from './document.ts'
import { isCopyright, isSentence } from './sentence.ts'

/** `HD  Ferry line to cut ten sailings`, `WC` above its value */
const CODED = /^\s{0,4}([A-Z]{2,3})(?:(?:\s{2,}|\t\s*)(\S.*)|\s*)$/
/** `Document HALDP00020190514ef5e0001x`, the accession number that ends a document */
const ACCESSION = /^\s{0,20}(?:AN\s{1,8})?Document [A-Z0-9]{5,12}(?:19|20)\d{6}[a-z0-9]{4,16}\s*$/
const WORD_COUNT = /^[\d,.]{1,9} (?:words|wörter|mots|palabras|parole|woorden)$/i
const SUMMARY = /^\s{0,4}Search Summary\s*$/
/** What stands in such a summary: a label and its value, or a label alone. */
const SUMMARY_FIELD =
  /^\s{0,4}(?:(?:(?:free )?text|date|source|author|company|subject|industry|region|language|news filters|timestamp)(?:\s{2,}.*|\t.*|\s*)|results found\b.*)$/i
const SUMMARY_LABEL = /^[a-z ]{1,40}$/i

/** Whether lines are an export of Factiva, of many documents or of one. */
export function isFactiva(lines: readonly string[]): boolean {
  const codes = new Set(lines.flatMap(line => codeOf(line)?.[0] ?? []))
  if (codes.has('HD') && (codes.has('LP') || codes.has('TD')) && (codes.has('PD') || codes.has('AN')))
    return true
  return lines.some(line => ACCESSION.test(line)) && lines.some(line => WORD_COUNT.test(line.trim()))
}

/** The documents of an export of Factiva, with its two-letter codes or without. */
export function cutFactiva(lines: readonly string[]): Cut {
  const own = withoutSummaries(lines)
  const isCoded = own.some(line => codeOf(line)?.[0] === 'HD')
  const stretches = isCoded ? cutCoded(own) : cutAt(own, (_, i) => i === 0 || ACCESSION.test(own[i - 1]!))
  const documents: BundledDocument[] = []
  const faults = lostIn({ line: 1, lines: own.slice(0, (stretches[0]?.line ?? 1) - 1) })
  for (const stretch of stretches) {
    const document = isCoded ? readCoded(stretch) : readPlain(stretch)
    if (document !== null) documents.push(document)
    else if (stretch.lines.some(line => ACCESSION.test(line)))
      faults.push(`the document at line ${stretch.line} lacks its headline or its count of words`)
    else faults.push(...lostIn(stretch))
    if (document !== null && isCoded) faults.push(...lostIn(behindNumber(stretch)))
    const counts = isCoded ? 0 : stretch.lines.filter(line => WORD_COUNT.test(line.trim())).length
    if (counts > 1) faults.push(holdsAnother(stretch))
  }
  return { documents, faults, notes: [] }
}

/** The lines with those empty that say what was searched for: several exports may stand one behind the other. */
function withoutSummaries(lines: readonly string[]): readonly string[] {
  const own = [...lines]
  for (let at = 0; at < own.length; at++) {
    if (!SUMMARY.test(own[at]!) || !SUMMARY_FIELD.test(nextWritten(own, at + 1))) continue
    // a label that stands alone has its value on the next line
    let awaitsValue = false
    for (let i = at; i < own.length; i++) {
      const line = own[i]!
      const isBlank = line.trim() === ''
      if (i > at && !isBlank && !awaitsValue && !SUMMARY_FIELD.test(line)) break
      if (i > at && !isBlank) awaitsValue = !awaitsValue && SUMMARY_LABEL.test(line.trim())
      own[i] = ''
    }
  }
  return own
}

function nextWritten(lines: readonly string[], from: number): string {
  for (let i = from; i < lines.length; i++) if (lines[i]!.trim() !== '') return lines[i]!
  return ''
}

function codeOf(line: string): readonly [code: string, value: string] | null {
  const coded = CODED.exec(line)
  return coded && FACTIVA_CODES.has(coded[1]!) ? [coded[1]!, coded[2] ?? ''] : null
}

/** A document starts at its first code behind the accession number of another, or at a headline where one is open. */
function cutCoded(lines: readonly string[]): Stretch[] {
  let headlined = false
  let closed = true
  return cutAt(lines, line => {
    const code = codeOf(line)?.[0]
    if (code === undefined) return false
    const starts = closed || (code === 'HD' && headlined)
    if (starts) headlined = false
    if (code === 'HD') headlined = true
    closed = code === 'AN'
    return starts
  })
}

/** The lines behind the accession number, which ends a document. */
function behindNumber({ line, lines }: Stretch): Stretch {
  const last = lines.findLastIndex(text => codeOf(text)?.[0] === 'AN')
  return last < 0 ? { line, lines: [] } : { line: line + last + 1, lines: lines.slice(last + 1) }
}

/** Fields that hold the text. */
const BODY: ReadonlySet<string> = new Set(['LP', 'TD'])

function readCoded({ line, lines }: Stretch): BundledDocument | null {
  const fields = new Map<string, string[]>()
  let open: string[] = []
  let inText = false
  for (const written of lines) {
    const coded = codeOf(written)
    const known = coded && fields.get(coded[0])
    // a field comes once: a line of the text may start like one that was there
    if (!coded || (known && inText && !BODY.has(coded[0]))) {
      open.push(written.trim())
      continue
    }
    const [code, value] = coded
    inText = BODY.has(code)
    open = known && inText ? known : []
    if (known && inText) known.push('')
    if (value !== '') open.push(value)
    if (!known) fields.set(code, open)
  }
  const value = (code: string) => fields.get(code)?.join('\n').trim() || null
  if (!fields.has('HD') && !fields.has('LP') && !fields.has('TD')) return null
  const text = [...BODY].flatMap(code => value(code) ?? []).join('\n\n')
  return { line, title: value('HD')?.replace(/\s+/g, ' ') ?? null, published: value('PD'), url: null, text }
}

/** In front of the headline may stand the section of the newspaper. */
function titleOf([first, second]: readonly string[]): string | null {
  return (first !== undefined && SECTIONS.has(first.toLowerCase()) ? second : first) ?? null
}

/** Without codes the fields stand line under line: headline, byline, word count, date, time, source, code, page, copyright. */
function readPlain(stretch: Stretch): BundledDocument | null {
  const blocks = blocksOf(stretch).map(({ lines }) => lines.filter(line => !ACCESSION.test(line)))
  const all = blocks.flatMap((lines, block) => lines.map(line => ({ line, block })))
  const count = all.findIndex(({ line }) => WORD_COUNT.test(line))
  if (count < 0) return null
  // a day on a line of its own may stand in the text too
  const text = all.findIndex(({ line }, i) => i > count && isSentence(line))
  const isHead = (i: number) => i > count && (text < 0 || i < text)
  const dated = all.findIndex(({ line }, i) => isHead(i) && recordDay(line) !== null)
  const copyright = all.findIndex(({ line }, i) => isHead(i) && i < count + 14 && isCopyright(line))
  const end = Math.max(copyright, dated, count)
  const body: string[] = []
  let block = -1
  for (const item of all.slice(end + 1)) {
    if (item.block === block) body[body.length - 1] += `\n${item.line}`
    else body.push(item.line)
    block = item.block
  }
  return {
    line: stretch.line,
    title: titleOf(all.slice(0, count).map(({ line }) => line)),
    published: dated < 0 ? null : all[dated]!.line,
    url: null,
    text: body.filter(paragraph => !isCopyright(paragraph)).join('\n\n'),
  }
}
