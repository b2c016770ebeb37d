import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const HOUSE = /^(?:Hospital|Hospitals|Infirmary|Hospice|Clinic|University|College|Polytechnic)$/
const CENTER = /^(?:Center|Centre)$/
const OF_HEALTH = /^(?:Medical|Cancer|Health|Healthcare|Heart|Trauma|Surgery)$/

/** Hospitals and schools are bodies, though the chain takes them for the buildings: `Providence Cancer Center`. */
export const renameHouses = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'LOC' || last - first < 2) return name
    const isHouse =
      HOUSE.test(word(last - 1)) || (CENTER.test(word(last - 1)) && OF_HEALTH.test(word(last - 2)))
    return isHouse ? { ...name, type: 'ORG' } : name
  })
