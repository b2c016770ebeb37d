import { isAboutNoun } from './about-noun.ts'
import { isAdverbial } from './adverbial.ts'
import { isBarePhrase } from './bare-phrase-said.ts'
import { isScenery } from './beside-utterance.ts'
import type { Piece } from './decode.ts'
import { isTally } from './impersonal.ts'
import { isBeforeLink } from './linked-source.ts'
import {
  endsWithSpeaker,
  holdsSpeaker,
  isBeyondSentence,
  isConnective,
  isFarBefore,
  isHearer,
  isMainVerb,
  isOwnClause,
  isPassiveSubject,
  isReduced,
  isSubject,
  startsWithSpeaker,
} from './no-content.ts'
import { isNamedThere } from './no-quotation.ts'
import { isBeforeRelative, isBeyondBracket, isClosedOff, isOfNoun, isOwnPredicate } from './no-report.ts'
import { isProgramme } from './occasion.ts'
import { isOthers } from './others.ts'
import { isReservation } from './own-report.ts'
import { isOwnSubject } from './own-subject.ts'
import { isPointedAt } from './pointing-that.ts'
import type { Reading } from './reading.ts'
import { isReducedRelative } from './reduced-relative.ts'
import { isThingFound } from './thing-found.ts'
import { isToldOnly } from './told-only.ts'

/** Does nothing in its form speak against a content that was chosen for a cue, beside the `other` one that it has? */
export const mayBeSaid = (
  r: Reading,
  cue: number,
  speaker: number | null,
  piece: Piece,
  other: Piece | undefined,
): boolean =>
  !(
    isOwnPredicate(r, cue, piece) ||
    isBeyondBracket(r, cue, piece) ||
    isBeyondSentence(r, cue, piece) ||
    isAdverbial(r, cue, piece, other) ||
    isBeforeRelative(r, cue, piece, other) ||
    isOfNoun(r, cue, piece) ||
    isTally(r, speaker, piece) ||
    startsWithSpeaker(r, cue, speaker, piece) ||
    holdsSpeaker(r, cue, speaker, piece, other) ||
    isReduced(r, cue, piece) ||
    isConnective(r, piece) ||
    isFarBefore(r, cue, piece) ||
    endsWithSpeaker(r, cue, speaker, piece) ||
    isMainVerb(r, cue, piece, other) ||
    isOwnClause(r, cue, speaker, piece) ||
    isPassiveSubject(r, cue, speaker, piece) ||
    isHearer(r, cue, piece, other) ||
    isSubject(r, cue, piece) ||
    isNamedThere(r, piece) ||
    isOthers(r, cue, piece) ||
    isClosedOff(r, cue, piece, other) ||
    isThingFound(r, cue, speaker, piece) ||
    isOwnSubject(r, cue, speaker, piece) ||
    isToldOnly(r, cue, piece) ||
    isAboutNoun(r, cue, piece) ||
    isBarePhrase(r, cue, piece) ||
    isBeforeLink(r, cue, piece) ||
    isReducedRelative(r, cue, piece) ||
    isReservation(r, cue, piece, other) ||
    isProgramme(r, cue, piece) ||
    isPointedAt(r, cue, piece) ||
    isScenery(r, cue, piece, other)
  )
