import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts'
import { FINITE, UPOS, XPOS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, isPerson, type Reading } from './reading.ts'
import { isSomebody } from './somebody.ts'

/** `A kayak found | last week in the marshes belonged to a vet`: what stands somewhere has found nothing. */
const isThingThere = (r: Reading, speaker: number, cue: number): boolean =>
  r.xpos[speaker] === NOUN &&
  !isSomebody(r, speaker) &&
  (!DOCUMENTS.has(r.form[speaker]!) || !hasThat(r, cue)) &&
  (r.upos[cue + 1] === ADP || (WHICH.has(r.form[cue + 1]!) && PERIODS.has(r.form[cue + 2]!)))
const THAT = hashForm('that', 0, 4)
/** Tokens from the verb to the `that` of what a study found. Set by hand. */
const LONGEST_ADJUNCT = 9
function hasThat(r: Reading, cue: number): boolean {
  for (let i = cue + 1; i < Math.min(r.count, cue + LONGEST_ADJUNCT); i++) if (r.form[i] === THAT) return true
  return false
}
const NOUN = XPOS.indexOf('NN')
const ADP = UPOS.indexOf('ADP')
const WHICH = formSet('last this earlier')
const PERIODS = formSet('week month year night summer winter spring autumn fall')
const DOCUMENTS = formSet([...DOCUMENT_NOUNS].join(' '))

const FINDS = formSet('find finds finding found')
const AUXILIARY = UPOS.indexOf('AUX')
const SOMEBODY = formSet(
  'he she i we they police officers gardaí gardai firefighters rescuers searchers crews divers deputies troops soldiers',
)

/** `A colleague found | his body` */
const BODIES = formSet('body bodies remains corpse corpses')
const RECALLS = formSet('recall recalls recalling recalled')
const POINTS = formSet('point points pointing pointed')
const WHERE = hashForm('where', 0, 5)
const PEOPLE = formSet('he she i we they who')

/**
 * `Broughton found his herd stranded`, `police found the car near the quay`: what people find without a clause is a thing. A court
 * or a study may find so (`found him guilty`). What a firm recalls without a clause are its goods, and `pointing to where it stood`
 * shows a spot.
 */
export function isThingFound(
  r: Reading,
  cue: number,
  speaker: number | null,
  { start, end }: Piece,
): boolean {
  if (start <= cue) return false
  if (POINTS.has(r.form[cue]!)) return r.form[start] === WHERE && r.quoted[start]! < 0
  if (speaker === null) return false
  if (FINDS.has(r.form[cue]!) && start <= cue + 2 && isThingThere(r, speaker, cue)) return true
  const isBody = BODIES.has(r.form[start]!) || BODIES.has(r.form[start + 1]!)
  const isSought = FINDS.has(r.form[cue]!)
    ? SOMEBODY.has(r.form[speaker]!) || isPerson(r, speaker) || isBody
    : RECALLS.has(r.form[cue]!) && !PEOPLE.has(r.form[speaker]!) && entityAt(r, speaker)?.type === 'ORG'
  if (!isSought) return false
  for (let i = start; i < end; i++)
    if (r.quoted[i]! >= 0 || FINITE[r.xpos[i]!]! || r.upos[i] === AUXILIARY) return false
  return true
}
