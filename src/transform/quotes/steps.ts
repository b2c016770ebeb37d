import type { Step } from './speaker-context.ts'
import { byApposition } from './steps/by-apposition.ts'
import { byBody } from './steps/by-body.ts'
import { byContinuation } from './steps/by-continuation.ts'
import { byDescription } from './steps/by-description.ts'
import { byIntroduction } from './steps/by-introduction.ts'
import { byName } from './steps/by-name.ts'
import { byNearRole } from './steps/by-near-role.ts'
import { byNeuter } from './steps/by-neuter.ts'
import { byNoun, byRole } from './steps/by-noun.ts'
import { byPronoun } from './steps/by-pronoun.ts'
import { byRelative } from './steps/by-relative.ts'
import { byWords } from './steps/by-words.ts'

/** The ways of telling who speaks, surest first; the first answer counts. */
export const STEPS: readonly Step[] = [
  byName,
  byWords,
  byRelative,
  byApposition,
  byPronoun,
  byNeuter,
  byDescription,
  byNearRole,
  byRole,
  byNoun,
  byBody,
  byContinuation,
  byIntroduction,
]
