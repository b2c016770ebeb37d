import { XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'

const COMMA = XPOS.indexOf(',')
const CONJUNCTION = XPOS.indexOf('CC')
const MEANWHILE = formSet('as when after before while once until')

/**
 * Beside a quotation of its own cue: `Thomas walks home, and as he enters, | Lin says, “Keep filming.”` tells what happens
 * meanwhile, and `“I knew it,” he said, | his hair freshly cut` how he looks.
 */
export function isScenery(r: Reading, cue: number, { start, end }: Piece, other: Piece | undefined): boolean {
  if (!other || r.quoted[start]! >= 0 || r.quoted[end - 1]! >= 0 || !isWhole(r, other)) return false
  if (start > cue) return other.end <= cue && r.verbs[end] === r.verbs[start]
  let first = end - 1
  while (first > start && r.xpos[first] !== COMMA && r.xpos[first] !== CONJUNCTION) first--
  return other.start > cue && first > start && MEANWHILE.has(r.form[first + 1]!)
}

/** Is a content exactly one quotation? */
function isWhole(r: Reading, { start, end }: Piece): boolean {
  const span = r.quoted[start]!
  return span >= 0 && r.inner.first[span] === start && r.inner.last[span] === end
}
