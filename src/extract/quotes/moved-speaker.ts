import { UPOS, XPOS } from '../../model/tags.ts'
import type { Frame } from './frame.ts'
import { formSet } from './hash.ts'
import { isHead, phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'

const BARE = XPOS.indexOf('VB')
const TO = XPOS.indexOf('TO')
const ADVERB = UPOS.indexOf('ADV')
/** Verbs that bring whoever stands behind them to do something. Source: our own list. */
const MOVES = formSet(
  'prompt prompts prompted prompting spur spurs spurred spurring lead leads led leading cause causes caused causing ' +
    'force forces forced forcing drive drives drove driven driving push pushes pushed pushing compel compels compelled ' +
    'compelling inspire inspires inspired inspiring embolden emboldened emboldening provoke provoked provoking',
)

/** `The fall prompted the ministry to warn that`, `, spurring critics to say`: whoever is brought to speak; -1 elsewhere. */
export function movedSpeaker(r: Reading, { cue, sentenceFrom }: Frame): number {
  if (r.xpos[cue] !== BARE || r.xpos[cue - 1] !== TO || cue - 3 < sentenceFrom) return -1
  let head = cue - 2
  while (head > sentenceFrom && r.upos[head] === ADVERB) head--
  if (!isHead(r, head, cue)) return -1
  const verb = phraseStart(r, head, sentenceFrom) - 1
  return verb >= sentenceFrom && MOVES.has(r.form[verb]!) ? head : -1
}
