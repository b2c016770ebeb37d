import type { Document } from '../model/document.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention, Mentions } from '../model/mention.ts'
import type { Context } from '../model/stage.ts'
import { CODE } from './code.ts'
import { BY_NEEDS, DESCRIPTORS } from './index.ts'

/**
 * Gives every mention its meaning, kind by kind, each after those that it needs: dates decide which numbers are no
 * numbers, places whose rupees they are; people need the organizations they belong to, quotes need everybody's name.
 */
export function transform(doc: Document, mentions: Mentions, knowledge: Knowledge): Facts {
  const done: Partial<Record<Kind, readonly Fact[]>> = {}
  for (const kind of BY_NEEDS) {
    const { needs } = DESCRIPTORS[kind]
    const facts = Object.fromEntries(needs.map(need => [need, done[need]])) as Partial<Facts>
    done[kind] = (CODE[kind].normalize as AnyNormalizer)(mentions[kind], { doc, mentions, facts, knowledge })
  }
  return done as Facts
}

type AnyNormalizer = (mentions: readonly Mention[], context: Context) => readonly Fact[]
