import { PROQUEST_LABELS } from '../../lexicon/database-labels.ts'
import { counterOf, followCounters } from './counters.ts'
import {
  type BundledDocument,
  type Cut,
  cutAt,
  emptyDocument,
  holdsAnother,
  labelOf,
  lostIn,
  type Stretch,
} from './document.ts'

const COUNTER = /^\s{0,20}Document \d{1,5} of \d{1,5}\s*$/
const RULE = /^\s{0,20}_{20,}\s*$/
const SIGNS = new Set([
  'full text',
  'publication info',
  'proquest document id',
  'document url',
  'publication title',
])
/** Headings in the place of labels. */
const HEADING = /^\s{0,20}(FULL TEXT|ABSTRACT|DETAILS)(?: \([A-Z]{1,20}\))?\s*$/
const NO_TEXT = /^(?:not available|none available|no full text)/i
/** `Halden Post ; Hull [Hull]. 02 June 2018: A.3.` */
const ISSUE_DATE = /\b(\d{1,2} \p{L}{3,9} \d{4})\b/u

/** Whether lines are an export of ProQuest, of many documents or of one. */
export function isProQuest(lines: readonly string[]): boolean {
  let signs = 0
  for (const line of lines) if (SIGNS.has(labelOf(line.trim())?.[0] ?? '')) signs++
  return signs > 1 || (signs > 0 && lines.some(line => COUNTER.test(line)))
}

/** The documents of an export of ProQuest: at its counters, else between its rules. */
export function cutProQuest(lines: readonly string[]): Cut {
  const counted = cutAt(lines, line => COUNTER.test(line))
  if (counted.length === 0) {
    const read = cutAt(lines, (_, i) => i === 0 || RULE.test(lines[i - 1]!)).map(
      stretch => [stretch, readDocument(stretch)] as const,
    )
    return {
      documents: read.flatMap(([, document]) => document ?? []),
      faults: read.flatMap(([stretch, document]) => (document === null ? lostIn(stretch) : faultOf(stretch))),
      notes: [],
    }
  }
  const above = { line: 1, lines: lines.slice(0, counted[0]!.line - 1) }
  const top = readDocument(above)
  const { faults, notes } = followCounters(counted.map(({ lines: [line] }) => counterOf(line!)))
  return {
    documents: [
      ...(top === null ? [] : [top]),
      ...counted.map(stretch => readDocument(stretch) ?? emptyDocument(stretch)),
    ],
    faults: [...(top === null ? lostIn(above) : faultOf(above)), ...faults, ...counted.flatMap(faultOf)],
    notes,
  }
}

const faultOf = (stretch: Stretch): string[] =>
  stretch.lines.filter(line => labelOf(line.trim())?.[0] === 'full text' || /^\s*FULL TEXT\s*$/.test(line))
    .length > 1
    ? [holdsAnother(stretch)]
    : []

interface Field {
  readonly label: string
  readonly lines: string[]
}

function readDocument(stretch: Stretch): BundledDocument | null {
  const fields: Field[] = [{ label: '', lines: [] }]
  for (const line of stretch.lines) {
    if (COUNTER.test(line) || RULE.test(line)) continue
    const heading = HEADING.exec(line)?.[1]
    const label = heading ? ([heading.toLowerCase(), ''] as const) : labelOf(line.trim())
    if (label && PROQUEST_LABELS.has(label[0]) && opensField(fields.at(-1)!.label, label[0]))
      fields.push({ label: label[0], lines: [label[1]] })
    else fields.at(-1)!.lines.push(line.trimEnd())
  }
  const value = (label: string) =>
    fields
      .find(field => field.label === label)
      ?.lines.join('\n')
      .trim() || null
  const [full, abstract] = [value('full text'), value('abstract')]
  const text = [full, abstract].find(given => given && !NO_TEXT.test(given))
  if (!text && fields.length < 3) return null
  const first = fields[0]!.lines.find(line => line.trim() !== '')?.trim() ?? null
  return {
    line: stretch.line,
    title: value('title') ?? first,
    published: value('publication date') ?? ISSUE_DATE.exec(value('publication info') ?? '')?.[1] ?? null,
    url: value('document url'),
    text: text ?? '',
  }
}

/** Inside the full text a paragraph may open like `Location: ...`; only labels that follow a text end it. */
function opensField(inside: string, label: string): boolean {
  if (inside !== 'full text') return true
  return !['people', 'name', 'section', 'location', 'title', 'column', 'products', 'year', 'source'].includes(
    label,
  )
}
