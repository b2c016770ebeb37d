import { UPOS, XPOS } from '../../model/tags.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const TO = XPOS.indexOf('TO')
const BARE = XPOS.indexOf('VB')
const NOT = hashForm('not', 0, 3)
const HANGS_ON = new Set((['ADJ', 'NOUN', 'ADV', 'PUNCT'] as const).map(tag => UPOS.indexOf(tag)))

/** `It is too early to conclude that`, `there is no data to suggest that`, `Not to mention`: an infinitive whose subject nobody is. */
export function isNobodys(r: Reading, cue: number, speaker: number | null): boolean {
  if (speaker !== null || cue === 0 || r.xpos[cue] !== BARE || r.xpos[cue - 1] !== TO) return false
  const before = cue - 2
  if (before < 0 || r.sentence[before] !== r.sentence[cue]) return true
  return HANGS_ON.has(r.upos[before]!) || r.form[before] === NOT
}
