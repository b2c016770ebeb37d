import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const LOC = ENTITY_TYPES.indexOf('LOC')

/**
 * Cuts off a firm for which part of the world somebody has a post in it: `president of Delvaro Motors | for Southern Europe`.
 * Bodies that are called after what they are for stay whole (`director of the Centre for Europe`). `words` are the hashes
 * of the tokens.
 */
export const cutPosts: NameStep = (names, { word }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'ORG' || first < 2 || word(first - 1) !== 'of' || !ROLE_NOUNS.has(word(first - 2)))
      return name
    for (let i = first + 1; i < last - 1; i++) {
      if (!/^(?:for|in)$/.test(word(i)) || HEAD_NOUNS.has(word(i - 1).toLowerCase())) continue
      const isWhole = lookUp(lexicon.names, hashSpan(words, first, last)) !== 0
      const isPlace = isMostly(lookUp(lexicon.names, hashSpan(words, i + 1, last)), LOC)
      return isPlace && !isWhole ? { ...name, last: i } : name
    }
    return name
  })
