import { isToldOf } from './asked-of.ts'
import { beforeTicker } from './before-ticker.ts'
import { behindDateline } from './behind-dateline.ts'
import { pronounBeside } from './beside-pronoun.ts'
import { behindContact, besideCue, closingSpeaker, sourceBehind } from './closing-speaker.ts'
import { isImpersonal } from './impersonal.ts'
import { madeToSay } from './made-to.ts'
import { movedSpeaker } from './moved-speaker.ts'
import { nameOfOffice } from './name-of-office.ts'
import { markedSpeaker } from './no-content.ts'
import { participleSpeaker } from './participle-speaker.ts'
import { isPassiveAs } from './passive-as.ts'
import type { Reading } from './reading.ts'
import type { Claim } from './reranker-features.ts'
import { beforeAside, beforeDashes, beforeOpenWho, beforeWhich } from './set-off-subject.ts'
import {
  beforeBracket,
  beforeFloating,
  beforeWho,
  behindAdjective,
  behindArticle,
  invertedSpeaker,
  nounSpeaker,
  relativeSpeaker,
  setOffName,
} from './speaker-by-form.ts'
import { headOfSubject } from './subject-phrase.ts'

/** The speaker that the form of the sentence gives, else the one chosen, by the head of the whole subject. */
export function speakerOf(r: Reading, { frame, speaker }: Claim): number | null {
  const marked = markedSpeaker(r, frame.cue)
  if (marked >= 0) return marked
  const inverted = invertedSpeaker(r, frame)
  if (inverted >= 0) return inverted
  const moved = movedSpeaker(r, frame)
  if (moved >= 0) return moved
  const named = participleSpeaker(r, frame)
  if (named >= 0) return named
  const made = madeToSay(r, frame)
  if (made >= 0) return made
  const relative = relativeSpeaker(r, frame)
  if (relative >= 0) return relative
  const { cue } = frame
  const writing = beforeWhich(r, cue)
  if (writing >= 0) return writing
  if (isToldOf(r, cue) || isImpersonal(r, cue) || isPassiveAs(r, cue)) return null
  const closing = closingSpeaker(r, frame, speaker)
  const chosen = beforeFloating(r, closing >= 0 ? closing : nounSpeaker(r, cue, speaker))
  const source = sourceBehind(r, frame, chosen)
  if (source >= 0) return source
  if (chosen === null) return besideCue(r, frame)
  const own = behindDateline(r, chosen, cue)
  if (own !== chosen) return headOfSubject(r, own, cue)
  const beside = pronounBeside(r, cue, chosen)
  if (beside >= 0) return beside
  const aside = setOffName(r, chosen, cue)
  if (aside >= 0) return aside
  const outside = beforeOpenWho(r, beforeDashes(r, beforeAside(r, frame, chosen), cue), cue)
  if (outside !== chosen) return headOfSubject(r, outside, outside + 1)
  const who = behindContact(r, beforeWho(r, beforeBracket(r, behindAdjective(r, chosen, cue)), cue), cue)
  const whole = headOfSubject(r, beforeTicker(r, who), cue)
  return beforeTicker(r, nameOfOffice(r, behindArticle(r, whole, cue), cue))
}
