import { entityAt, type Reading } from './reading.ts'

const CODE = /^\p{Lu}{1,6}$/u
const EXCHANGE = /^\p{Lu}{1,2}$/u

/** `Nestle SA NESZ.Z said`: old wires put a ticker behind a firm, whose last letters pass for the speaker; the head given elsewhere. */
export function beforeTicker(r: Reading, head: number): number {
  const isGlued = head >= 3 && r.end[head - 1] === r.start[head] && r.end[head - 2] === r.start[head - 1]
  if (!isGlued || r.analysis.word(head - 1) !== '.' || !EXCHANGE.test(r.analysis.word(head))) return head
  const firm = head - 3
  if (!CODE.test(r.analysis.word(head - 2)) || r.sentence[firm] !== r.sentence[head]) return head
  if (r.isInk[firm] === 0) return head
  const name = entityAt(r, firm)
  // `Nestle | SA`, the form taken for a name of its own
  const isForm =
    name?.first === firm && CODE.test(r.analysis.word(firm)) && entityAt(r, firm - 1)?.last === firm
  return isForm ? firm - 1 : (name?.last ?? firm + 1) - 1
}
