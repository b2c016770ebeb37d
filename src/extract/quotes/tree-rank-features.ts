import { add, type FeatureVector } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import { labelOf } from './sentence-tree.ts'
import { beyondEdge, fitLeft, fitRight } from './tree-features.ts'

/** The templates of what the reranker sees of the tree. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum RankTemplate {
  PhraseShape = 0,
  PhraseExtentShape = 1,
  RelationShape = 2,
  RelationPhrase = 3,
  SubjectAgreesShape = 4,
  SubjectAgreesRelation = 5,
  PhraseStem = 6,
  PhraseFormRateStemRate = 7,
  SubjectRelationFormRate = 8,
  PhraseSubjectShape = 9,
  BeyondShape = 10,
  BeyondTagPreviousTag = 11,
  NextShapeTag = 12,
  RestExtentShape = 13,
  ComingExtentShape = 14,
  BeyondExtentVerbs = 15,
}

const RANK = 1200

/** What the tree says of a cue with its content and speaker. */
export function rerankerTreeFeatures(
  vector: FeatureVector,
  r: Reading,
  frame: Frame,
  { start, end }: { readonly start: number; readonly end: number },
  speaker: number | null,
  shape: number,
): void {
  const { tree, cue, subject } = frame
  if (!tree) return
  const { phrase, extent } = start > cue ? fitRight(r, frame, start, end) : fitLeft(r, frame, start, end)
  const label = labelOf(tree, cue)
  const agrees = subject.token < 0 ? 0 : speaker === null ? 1 : isSame(r, speaker, subject.token) ? 2 : 3
  add(vector, RANK + RankTemplate.PhraseShape, phrase, shape)
  add(vector, RANK + RankTemplate.PhraseExtentShape, phrase * 4 + extent, shape)
  add(vector, RANK + RankTemplate.RelationShape, label, shape)
  add(vector, RANK + RankTemplate.RelationPhrase, label, phrase)
  add(vector, RANK + RankTemplate.SubjectAgreesShape, subject.via * 4 + agrees, shape)
  add(vector, RANK + RankTemplate.SubjectAgreesRelation, subject.via * 4 + agrees, label)
  add(vector, RANK + RankTemplate.PhraseStem, phrase, r.stem[cue]!)
  add(vector, RANK + RankTemplate.PhraseFormRateStemRate, phrase, r.formRate[cue]! * 16 + r.stemRate[cue]!)
  add(vector, RANK + RankTemplate.SubjectRelationFormRate, subject.via * 64 + label, r.formRate[cue]!)
  add(vector, RANK + RankTemplate.PhraseSubjectShape, phrase * 8 + subject.via, shape)
  const rightward = start > cue
  const far = rightward ? end : start
  const cut = beyondEdge(frame, start, end, rightward)
  const n0 = far < frame.to ? r.xpos[far]! : 63
  const p1 = far > frame.from ? r.xpos[far - 1]! : 63
  // behind a comma the next word tells what goes on: `, who`, `, but`
  const skipped = rightward && far < frame.to && r.isInk[far] === 0 ? far + 1 : far
  const next = skipped < frame.to ? r.form[skipped]! : 0
  const rest = Math.min(5, rightward ? frame.to - end : start - frame.from)
  const coming = far < frame.to ? r.chunks.ahead[far]! & 0xfff : 0
  add(vector, RANK + RankTemplate.BeyondShape, cut, shape)
  add(vector, RANK + RankTemplate.BeyondTagPreviousTag, cut * 64 + n0, p1)
  add(vector, RANK + RankTemplate.NextShapeTag, next, shape * 64 + n0)
  add(vector, RANK + RankTemplate.RestExtentShape, rest, extent * 16 + shape)
  add(vector, RANK + RankTemplate.ComingExtentShape, coming, extent * 16 + shape)
  add(
    vector,
    RANK + RankTemplate.BeyondExtentVerbs,
    cut,
    extent * 8 + Math.min(2, r.verbs[end]! - r.verbs[start]!),
  )
}

/** Do two tokens head the same noun phrase: the same token, or of one name (a tree hangs a name on its first word)? */
const isSame = (r: Reading, a: number, b: number): boolean =>
  a === b || (r.entity[a]! >= 0 && r.entity[a] === r.entity[b])
