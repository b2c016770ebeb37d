import { RATE_NOUNS, UNIT_STARTS, UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.ts'
import { type Atoms, isHyphen, isJoint, lowerAt, NUMBER, WORD, written } from './atoms.ts'
import { inverseAt, SQUARE, severalWords, symbolAt } from './measure.ts'

/** `per annum`, `per capita` */
const LATIN: Readonly<Record<string, string>> = { annum: 'year', capita: 'person', diem: 'day', se: '' }

/** What a rate is per, after atom `i`: `per barrel`, `a share`, `/kg`, `-a-month`; `per 100,000 people` is none. */
export function rateAfter(atoms: Atoms, i: number): { per: string; next: number } | null {
  const inverse = inverseAt(atoms, i)
  if (inverse) return inverse
  const word = lowerAt(atoms, i)
  const joined = isHyphen(atoms, i) && lowerAt(atoms, i + 1) === 'per' ? 1 : 0
  if (word === '/' || word === 'per' || joined) {
    const at = isHyphen(atoms, i + 1 + joined) ? i + 2 + joined : i + 1 + joined
    if (at >= atoms.count || atoms.kind[at] === NUMBER) return null
    const named = rateNoun(atoms, at, word === '/')
    if (named) return named
    const noun = LATIN[lowerAt(atoms, at)] ?? lowerAt(atoms, at)
    if (/[a-z]ly$/.test(noun) && noun !== 'family') return describedNoun(atoms, at + 1)
    // `per subordinate voting share`
    const share =
      word !== '/' && /^shares?$/.test(lowerAt(atoms, at + 2)) ? rateNoun(atoms, at + 2, false) : null
    if (share && atoms.kind[at] === WORD && atoms.kind[at + 1] === WORD) return share
    // `per diluted share`, `per working day`
    if (word !== '/' && noun !== 'cent' && noun !== 'the') {
      const kind = rateNoun(atoms, at + 1, false)
      if (kind && atoms.kind[at] === WORD) return kind
    }
    return word !== '/' && /^[a-z]{3,}$/.test(noun) && noun !== 'cent' && noun !== 'the'
      ? { per: noun, next: at + 1 }
      : null
  }
  if (isJoint(atoms, i) && /^an?$/.test(lowerAt(atoms, i + 1)) && isJoint(atoms, i + 2)) {
    return rateNoun(atoms, i + 3, false)
  }
  if (word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null
  if (word === 'each' || word === 'every') return everyTime(atoms, i + 1)
  const rate = rateNoun(atoms, i + 1, false)
  return rate && isWhen(atoms, rate.next) ? null : rate
}

/** `$23bn a year ago`, `lost $4 million a week before.`: when it was, not what it is per. */
function isWhen(atoms: Atoms, i: number): boolean {
  const word = lowerAt(atoms, i)
  if (word === 'before' || word === 'after' || word === 'prior') return atoms.kind[i + 1] !== WORD
  return word === 'ago' || word === 'earlier' || word === 'later' || word === 'previously'
}

/** `share` of `6 cents per fully diluted common share` */
function describedNoun(atoms: Atoms, i: number): { per: string; next: number } | null {
  for (let at = i; at < i + 3; at++) {
    const word = lowerAt(atoms, at)
    if (RATE_NOUNS.has(word)) return { per: word, next: at + 1 }
  }
  return null
}

function everyTime(atoms: Atoms, i: number): { per: string; next: number } | null {
  const unit = UNIT_WORDS.get(lowerAt(atoms, i))
  return unit?.type === 'time' && lowerAt(atoms, i) === unit.name ? { per: unit.name, next: i + 1 } : null
}

function rateNoun(atoms: Atoms, i: number, slash: boolean): { per: string; next: number } | null {
  const several = UNIT_STARTS.has(lowerAt(atoms, i)) ? severalWords(atoms, i) : null
  if (several) return { per: several.unit.name, next: several.next }
  const symbol = SQUARE.test(lowerAt(atoms, i)) ? symbolAt(atoms, i, false) : null
  if (symbol) return { per: symbol.unit.name, next: symbol.next }
  const word = lowerAt(atoms, i)
  const unit =
    UNIT_WORDS.get(word) ?? (slash || word.length > 1 ? UNIT_SYMBOLS.get(written(atoms, i)) : undefined)
  if (unit) return { per: unit.name, next: i + 1 }
  const squared = slash ? UNIT_SYMBOLS.get(/^(s|h)[²2]$/.exec(word)?.[1] ?? '') : undefined
  if (squared) return { per: `${squared.name} squared`, next: i + 1 }
  return RATE_NOUNS.has(word) ? { per: word, next: i + 1 } : null
}
