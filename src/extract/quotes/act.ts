import type { QuoteAct } from '../../model/quotes.ts'
import { WH_WORDS } from '../../model/tags.ts'
import type { Piece } from './decode.ts'
import { formSet } from './hash.ts'
import type { Reading } from './reading.ts'
import { asksFor } from './request.ts'

const forms = (...verbs: string[]): ReadonlySet<number> => formSet(verbs.join(' '))
const DENY = forms(
  'deny denies denied denying reject rejects rejected rejecting rejection refute refutes refuted refuting',
  'rebut rebuts rebutted rebutting dismiss dismisses dismissed dismissing dispute disputes disputed disputing denial',
)
const ASK = forms(
  'ask asks asked asking wonder wonders wondered wondering inquire inquires inquired inquiring question questions',
  'questioned questioning enquire enquires enquired query queried',
)
/** Words that ask for something whatever follows. */
const DEMAND = forms(
  'demand demands demanded demanding order orders ordered ordering request requests requested requesting urge urges',
  'recommend recommends recommended urged urging implore implores implored beg begs begged begging plead pleads pleaded instruct instructs instructed',
)
/** `calling for`, `asked for` */
const CALL = forms(
  'call calls called calling ask asks asked asking appeal appeals appealed appealing push pushed pushing',
)
const FOR = formSet('for')
const WHETHER = formSet('if whether')

/** What a speaker does by saying it: states, asks, denies, or wants something done. `cue` is -1 where no word reports. */
export function actOf(r: Reading, cue: number, piece: Piece): QuoteAct {
  const { start, end } = piece
  const form = cue < 0 ? 0 : r.form[cue]!
  if (DENY.has(form)) return 'deny'
  if (cue >= 0 && r.quoted[start]! < 0) {
    if (DEMAND.has(form) || asksFor(r, cue, piece)) return 'request'
    if (CALL.has(form) && start > cue && start - cue <= 2 && FOR.has(r.form[cue + 1]!)) return 'request'
  }
  const isQuestion = WH_WORDS[r.xpos[start]!]! || WHETHER.has(r.form[start]!)
  if (ASK.has(form) && (isQuestion || r.quoted[start]! >= 0)) return 'ask'
  return endsInQuestion(r, end) ? 'ask' : 'say'
}

/** A question mark ends what stands in marks. */
const endsInQuestion = (r: Reading, end: number): boolean =>
  r.quoted[end - 1]! >= 0 && r.analysis.text[r.end[end - 1]! - 1] === '?'
