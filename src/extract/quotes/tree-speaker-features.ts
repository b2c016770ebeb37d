import { add, type FeatureVector } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import { headOf, isIn, labelOf } from './sentence-tree.ts'

/** The templates of the features of a speaker in the tree. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum SpeakerTemplate {
  Subject = 0,
  Sign = 1,
  SignRelation = 2,
  SignTag = 3,
  SignPlace = 4,
  RelationPlace = 5,
  SignStem = 6,
  SignRelationTag = 7,
  Subject2 = 10,
  SubjectRelation = 11,
  SubjectTag = 12,
}

const SPEAKER = 1300

/** What the tree says of the noun phrase `[first, i]` as the one who speaks. */
export function speakerTreeFeatures(
  vector: FeatureVector,
  r: Reading,
  { tree, cue, subject }: Frame,
  first: number,
  i: number,
  place: number,
): void {
  if (!tree) return
  if (!isIn(tree, i) || first < tree.from) {
    add(vector, SPEAKER + SpeakerTemplate.Subject, subject.via)
    return
  }
  let top = i
  for (let up = headOf(tree, top); up >= first && up <= i; up = headOf(tree, top)) top = up
  const head = headOf(tree, top)
  const label = labelOf(tree, top)
  const same = subject.token >= first && subject.token <= i
  const under =
    subject.token >= 0 &&
    i >= tree.low[subject.token - tree.from]! &&
    i < tree.high[subject.token - tree.from]!
  const holds = cue >= tree.low[top - tree.from]! && cue < tree.high[top - tree.from]!
  const relation = same ? 1 : under ? 2 : head === cue ? 3 : holds ? 4 : head < 0 ? 5 : 6
  const sign = relation * 8 + subject.via
  add(vector, SPEAKER + SpeakerTemplate.Sign, sign)
  add(vector, SPEAKER + SpeakerTemplate.SignRelation, sign, label)
  add(vector, SPEAKER + SpeakerTemplate.SignTag, sign, r.xpos[i]!)
  add(vector, SPEAKER + SpeakerTemplate.SignPlace, sign, place)
  add(vector, SPEAKER + SpeakerTemplate.RelationPlace, relation * 64 + label, place)
  add(vector, SPEAKER + SpeakerTemplate.SignStem, sign, r.stem[cue]!)
  add(vector, SPEAKER + SpeakerTemplate.SignRelationTag, sign * 64 + label, r.xpos[cue]!)
}

/** The answer that nobody of the sentence speaks. */
export function noSpeakerTreeFeatures(
  vector: FeatureVector,
  r: Reading,
  { tree, cue, subject }: Frame,
): void {
  if (!tree) return
  add(vector, SPEAKER + SpeakerTemplate.Subject2, subject.via)
  add(vector, SPEAKER + SpeakerTemplate.SubjectRelation, subject.via, labelOf(tree, cue))
  add(vector, SPEAKER + SpeakerTemplate.SubjectTag, subject.via, r.xpos[cue]!)
}
