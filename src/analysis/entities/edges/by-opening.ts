import { PEER_TITLES } from '../../../lexicon/honorifics.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** `d'Errico`, `O'Rourke`: no body is called so. */
const APOSTROPHE = /^[dDO]['’]\p{Lu}\p{Ll}{2,}$/u
/** Whose land is named behind `of`. */
const RULERS = /^(?:[Ee]mir|[Ss]ultan|[Kk]ing|[Qq]ueen|[Rr]uler|[Mm]aharaja|[Ss]haikh|[Ss]heikh)$/
const PEERS = new Set([...PEER_TITLES].map(title => title.charAt(0).toUpperCase() + title.slice(1)))
const BASE = /^RAF$/

/**
 * Names that what stands before them or opens them tells: a surname behind `d'`, the land of a ruler (`the Emir of | Zaraq`),
 * the place of a peer's title (`Duchess of | Cambridge`), a base (`RAF Croughton`).
 */
export const renameByOpening = <Name extends NameSpan>(
  names: readonly Name[],
  { word, together }: Written,
): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type === 'ORG' && last - first === 1 && APOSTROPHE.test(word(first))) return { ...name, type: 'PER' }
    if (type !== 'LOC' && word(first) === 'West' && last - first === 2 && word(first + 1) === 'Bank')
      return { ...name, type: 'LOC' }
    if (type === 'PER' && last - first > 1 && BASE.test(word(first))) return { ...name, type: 'LOC' }
    if (first < 2 || word(first - 1) !== 'of' || !together(first - 2, first)) return name
    const isLand = type === 'PER' && last - first === 1 && RULERS.test(word(first - 2))
    return isLand || (type === 'ORG' && PEERS.has(word(first - 2))) ? { ...name, type: 'LOC' } : name
  })
