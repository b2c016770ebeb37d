import { TRADE_NOUNS } from '../../lexicon/descriptions.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const NOUN = UPOS.indexOf('NOUN')
const AND = hashForm('and', 0, 3)
const GERUND = XPOS.indexOf('VBG')
const TRADES = formSet([...TRADE_NOUNS].join(' '))
/** `The clothing and home | furnishing retailer said`: a noun for what one does right before the cue, with a participle that says of what. */
export function tradeBehind(r: Reading, chosen: number, cue: number): number | null {
  const trade = cue - 1
  if (!TRADES.has(r.form[trade]!) || r.xpos[trade - 1] !== GERUND || chosen >= trade - 1) return null
  for (let i = chosen + 1; i < trade - 1; i++) if (r.upos[i] !== NOUN && r.form[i] !== AND) return null
  return trade
}
