import type { Fact } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { Context, Normalizer } from '../model/stage.ts'
import { isDated } from './numbers/dated.ts'
import { evaluate } from './numbers/value.ts'

function toFact(mention: Mention<'numbers'>, sentence: number): Fact<'numbers'> | null {
  const { raw } = mention
  const value = evaluate(raw.low)
  const end = raw.high ? evaluate(raw.high) : null
  if (!Number.isFinite(value) || (end !== null && !Number.isFinite(end))) return null
  return {
    kind: 'numbers',
    start: mention.start,
    end: mention.end,
    sentence,
    rule: mention.rule,
    fields: {
      kind: raw.kind,
      value,
      value_to: end,
      comparator: raw.comparator,
      change: raw.change,
      unit: raw.unit && raw.per ? `${raw.unit} per ${raw.per}` : raw.unit,
      counted: null,
      counted_lemma: null,
    },
  }
}

export const numbers: Normalizer<'numbers'> = (mentions, context: Context) => {
  const facts: Fact<'numbers'>[] = []
  const { tokens } = context.doc.analysis
  let token = 0
  const dated = isDated(context.facts.dates ?? [])
  for (const mention of mentions) {
    while (token + 1 < tokens.count && tokens.start[token + 1]! <= mention.start) token++
    if (dated(mention)) continue
    const fact = toFact(mention, tokens.sentence[token] ?? 0)
    if (fact) facts.push(fact)
  }
  return facts
}
