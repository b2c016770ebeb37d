import { XPOS } from '../../model/tags.ts'
import { isBeforeContainer } from './content-candidates.ts'
import { PASSIVE } from './cue-subject.ts'
import { frameOf } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { isHead } from './heads.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Report } from './report.ts'
import { withAddressee } from './request.ts'
import { isIn, topRight } from './sentence-tree.ts'
import { isSomebody } from './somebody.ts'

/** Verbs that want something done by whoever stands behind them. Source: our own list. */
const ORDERS = formSet(
  'order orders ordered instruct instructs instructed implore implores implored beg begs begged command commands commanded direct directs directed',
)
const FINITE = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
const TO = XPOS.indexOf('TO')
const BARE = XPOS.indexOf('VB')
const COMMA = XPOS.indexOf(',')
/** Tokens between the verb and the infinitive. Set by hand. */
const LONGEST_ADDRESSEE = 8
/** Log odds of an order that only its form tells. Set by hand. */
const SURE = 1

/** `The judge ordered the firm to pay the widows`: requests by verbs that the models leave. */
export function findOrders(r: Reading): Report[] {
  const found: Report[] = []
  for (let i = 1; i + 3 < r.count; i++) {
    if (!ORDERS.has(r.form[i]!) || !FINITE[r.xpos[i]!] || r.quoted[i]! >= 0) continue
    const to = infinitiveBehind(r, i)
    if (to < 0) continue
    const { subject, tree, from } = frameOf(r, i)
    if (!tree || !isIn(tree, to) || subject.token < 0 || subject.via === PASSIVE) continue
    // `COLOMBO, June 2 - Norland today ordered its army to go`: no dateline gives orders
    const owner = subject.token < from ? headFrom(r, from, i) : subject.token
    if (owner < 0) continue
    const end = endOf(r, to, tree.high[topRight(tree, to) - tree.from]!)
    const piece = withAddressee(r, i, { start: to, end })
    found.push({
      cue: i,
      score: SURE,
      margin: SURE,
      speaker: ownerOf(r, i, owner),
      speakerLead: SURE,
      pieces: [piece],
    })
  }
  return found
}

function headFrom(r: Reading, from: number, cue: number): number {
  for (let i = from; i < cue; i++) if (isHead(r, i, cue)) return i
  return -1
}

/** The subject of an order; `ruled that the search was illegal and ordered` has that of its sentence. */
function ownerOf(r: Reading, cue: number, subject: number): number {
  const from = r.analysis.sentences.first[r.sentence[cue]!]!
  let that = subject - 1
  while (that > from && subject - that < LONGEST_ADDRESSEE && r.form[that] !== THAT) that--
  if (r.xpos[cue - 1] === CONJUNCTION && r.form[that] === THAT && !isSomebody(r, subject))
    for (let i = from; i < that; i++) if (isHead(r, i, that)) return lastOf(r, i)
  return lastOf(r, subject)
}
const THAT = hashForm('that', 0, 4)
const CONJUNCTION = XPOS.indexOf('CC')
const lastOf = (r: Reading, i: number): number => (entityAt(r, i)?.last ?? i + 1) - 1

/** The `to` behind whoever is to do it, -1 where it stands elsewhere. */
function infinitiveBehind(r: Reading, cue: number): number {
  let isPerson = false
  for (let i = cue + 1; i < Math.min(r.count - 1, cue + 1 + LONGEST_ADDRESSEE); i++) {
    if (r.xpos[i] === TO) return isPerson && r.xpos[i + 1] === BARE ? i : -1
    if (r.isInk[i] === 0 || r.quoted[i]! >= 0 || r.verbs[i + 1] !== r.verbs[i]) return -1
    // `ordered masks to protect the staff` has an object and a purpose
    isPerson ||= isSomebody(r, i)
  }
  return -1
}

/** Where the tree ends what is wanted, at the latest before a comma. */
function endOf(r: Reading, to: number, limit: number): number {
  let end = to + 1
  while (end < limit && (r.xpos[end] !== COMMA || isBeforeContainer(r, end))) end++
  while (end > to + 1 && r.isInk[end - 1] === 0) end--
  return end
}
