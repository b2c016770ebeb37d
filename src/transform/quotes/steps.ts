import type { Step } from './speaker-context.ts'
import { byApposition } from './steps/by-apposition.ts'
import { byBody } from './steps/by-body.ts'
import { byContinuation } from './steps/by-continuation.ts'
import { byCourtesy } from './steps/by-courtesy.ts'
import { byDescription } from './steps/by-description.ts'
import { byDocument } from './steps/by-document.ts'
import { byIntroduction } from './steps/by-introduction.ts'
import { byLabel } from './steps/by-label.ts'
import { byName } from './steps/by-name.ts'
import { byNearRole } from './steps/by-near-role.ts'
import { byNeuter } from './steps/by-neuter.ts'
import { byNoun, byRole } from './steps/by-noun.ts'
import { byPlace } from './steps/by-place.ts'
import { byPronoun } from './steps/by-pronoun.ts'
import { byProperName } from './steps/by-proper-name.ts'
import { byRelative } from './steps/by-relative.ts'
import { bySeveral } from './steps/by-several.ts'
import { byTitle } from './steps/by-title.ts'
import { byWords } from './steps/by-words.ts'

/** The ways of telling who speaks, surest first; the first answer counts. */
export const STEPS: readonly Step[] = [
  byLabel,
  bySeveral,
  byTitle,
  byCourtesy,
  byName,
  byWords,
  byRelative,
  byApposition,
  byPronoun,
  byDocument,
  byNeuter,
  byDescription,
  byPlace,
  byNearRole,
  byRole,
  byNoun,
  byBody,
  byProperName,
  byContinuation,
  byIntroduction,
]
