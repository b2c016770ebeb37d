import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { tokenFrom } from '../../model/positions.ts'
import type { Span } from '../../model/span.ts'
import { FINITE } from '../../model/tags.ts'

const SAYS = /^(?:said|says|say|added|adds|reported|announced|told)$/
/** `They searched the home of Ann Lee, the city's prosecutor said.`: behind a clause it is somebody else who says so. */
export function isAttribution(analysis: Analysis, name: EntitySpan, role: Span): boolean {
  const { tokens, sentences } = analysis
  const behind = tokenFrom(tokens, role.end)
  if (behind >= tokens.count || !SAYS.test(analysis.lower(behind))) return false
  for (let i = sentences.first[tokens.sentence[name.first]!]!; i < name.first; i++)
    if (FINITE[tokens.xpos[i]!]) return true
  return false
}
