import type { Mention } from '../../model/mention.ts'
import type { Context } from '../../model/stage.ts'
import { sentenceAt } from '../fact.ts'
import { gatherCast, type Member } from './cast.ts'
import type { Scene, Turn } from './scene.ts'
import { STEPS } from './steps.ts'

function indexCast(cast: readonly Member[]): Pick<Scene, 'cast' | 'byId' | 'byWords'> {
  const byId = new Map<string, Member>()
  const byWords = new Map<string, Member>()
  for (const member of cast) {
    if (byId.has(member.entityId)) continue
    byId.set(member.entityId, member)
    const name = member.name.toLowerCase()
    for (const words of [name, name.split(' ').at(-1)!]) if (!byWords.has(words)) byWords.set(words, member)
  }
  return { cast, byId, byWords }
}

/** Gives every quote its speaker, in text order, so that later quotes may lean on earlier ones. */
export function resolveSpeakers(mentions: readonly Mention<'quotes'>[], context: Context): readonly Turn[] {
  const { doc } = context
  const turns: Turn[] = mentions.map(mention => {
    const { speaker } = mention.raw
    const words = speaker ? doc.text.slice(speaker.start, speaker.end).toLowerCase().replace(/\s+/g, ' ') : ''
    return {
      mention,
      paragraph: doc.analysis.sentences.paragraph[sentenceAt(doc.analysis, mention.start)] ?? 0,
      words: words.replace(/^(?:the|an?) /, ''),
      speaker: null,
      resolvedBy: null,
    }
  })
  const scene: Scene = { doc, turns, ...indexCast(gatherCast(context)) }
  turns.forEach((turn, index) => {
    for (const step of STEPS) {
      turn.speaker = step.resolve(turn, index, scene)
      if (!turn.speaker) continue
      turn.resolvedBy = step.name
      break
    }
  })
  return turns
}
