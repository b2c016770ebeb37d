import { recordDay } from '../../days/record-day.ts'
import { FACTIVA_CODES } from '../../lexicon/database-labels.ts'
import { type BundledDocument, blocksOf, type Cut, cutAt, type Stretch } from './document.ts'

/** `HD  Ferry line to cut ten sailings`, `WC` above its value */
const CODED = /^\s{0,4}([A-Z]{2,3})(?:(?:\s{2,}|\t\s*)(\S.*)|\s*)$/
/** `Document HALDP00020190514ef5e0001x`, the accession number that ends a document */
const ACCESSION = /^\s{0,20}(?:AN\s{1,8})?Document [A-Z0-9]{5,12}(?:19|20)\d{6}[a-z0-9]{4,16}\s*$/
const WORD_COUNT = /^[\d,.]{1,9} (?:words|wörter|mots|palabras|parole|woorden)$/i
const COPYRIGHT = /^(?:copyright\b|©|\(c\) ?\d|all rights reserved)/i
const SUMMARY = /^\s{0,4}Search Summary\s*$/

/** Whether lines are an export of Factiva, of many documents or of one. */
export function isFactiva(lines: readonly string[]): boolean {
  const codes = new Set(lines.flatMap(line => codeOf(line)?.[0] ?? []))
  if (codes.has('HD') && (codes.has('LP') || codes.has('TD')) && (codes.has('PD') || codes.has('AN')))
    return true
  return lines.some(line => ACCESSION.test(line)) && lines.some(line => WORD_COUNT.test(line.trim()))
}

/** The documents of an export of Factiva, with its two-letter codes or without. */
export function cutFactiva(lines: readonly string[]): Cut {
  const stop = lines.findIndex(line => SUMMARY.test(line))
  const own = stop < 0 ? lines : lines.slice(0, stop)
  const isCoded = own.some(line => codeOf(line)?.[0] === 'HD')
  const stretches = isCoded ? cutCoded(own) : cutAt(own, (_, i) => i === 0 || ACCESSION.test(own[i - 1]!))
  const documents: BundledDocument[] = []
  const faults: string[] = []
  for (const stretch of stretches) {
    const document = isCoded ? readCoded(stretch) : readPlain(stretch)
    if (document !== null) documents.push(document)
    else if (stretch.lines.some(line => ACCESSION.test(line)))
      faults.push(`the document at line ${stretch.line} lacks its headline or its count of words`)
  }
  return { documents, faults, notes: [] }
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

function readCoded({ line, lines }: Stretch): BundledDocument | null {
  const fields = new Map<string, string[]>()
  let open: string[] = []
  for (const written of lines) {
    const coded = codeOf(written)
    if (coded) {
      open = coded[1] === '' ? [] : [coded[1]]
      if (!fields.has(coded[0])) fields.set(coded[0], open)
    } else open.push(written.trim())
  }
  const value = (code: string) => fields.get(code)?.join('\n').trim() || null
  if (!fields.has('HD') && !fields.has('LP') && !fields.has('TD')) return null
  const text = ['LP', 'TD'].flatMap(code => value(code) ?? []).join('\n\n')
  return { line, title: value('HD')?.replace(/\s+/g, ' ') ?? null, published: value('PD'), url: null, text }
}

/** Without codes the fields stand line under line: headline, byline, word count, date, time, source, code, page, copyright. */
function readPlain(stretch: Stretch): BundledDocument | null {
  const blocks = blocksOf(stretch).map(({ lines }) => lines.filter(line => !ACCESSION.test(line)))
  const all = blocks.flatMap((lines, block) => lines.map(line => ({ line, block })))
  const count = all.findIndex(({ line }) => WORD_COUNT.test(line))
  if (count < 0) return null
  const dated = all.findIndex(({ line }, i) => i > count && recordDay(line) !== null)
  const copyright = all.findIndex(({ line }, i) => i > count && i < count + 14 && COPYRIGHT.test(line))
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
    title: all[0]?.line ?? null,
    published: dated < 0 ? null : all[dated]!.line,
    url: null,
    text: body.filter(paragraph => !COPYRIGHT.test(paragraph)).join('\n\n'),
  }
}
