import { UNIT_WORDS, type Unit } from '../../lexicon/units.ts'

/** `one day's notice`: a length of time that owns what lasts so long. */
export function owningTime(word: string): Unit | undefined {
  if (!word.endsWith('s') || !/['’]s$/.test(word)) return undefined
  const unit = UNIT_WORDS.get(word.slice(0, -2))
  return unit?.type === 'time' ? unit : undefined
}
