import { isFiller, recordDay } from '../days/record-day.ts'
import type { SourceRecord, Warning } from '../model/document.ts'
import { looksLikeSeveral } from './several-articles.ts'

/** Longest stretch of a date that a warning repeats. */
const SHOWN = 60

/** What was found out about an article on the way. */
export interface Findings {
  readonly language: string
  readonly isWorkedOn: boolean
  readonly wasBroken: boolean
}

export function warningsOf({ source, text, published }: SourceRecord, found: Findings): readonly Warning[] {
  const warnings: Warning[] = []
  const day = published?.trim() ? recordDay(published) : undefined
  if (day && isFiller(day))
    warnings.push({
      code: 'FILLER_DATE',
      reason: `published ${day}, which many programs write for no date: words like Tuesday are resolved against it`,
    })
  if (day === null)
    warnings.push({
      code: 'DATE',
      reason: `published "${published!.trim().slice(0, SHOWN)}" is not understood`,
    })
  if (!found.isWorkedOn)
    warnings.push({ code: 'LANGUAGE', reason: `not English but ${found.language}: left without facts` })
  if (found.wasBroken)
    warnings.push({ code: 'BROKEN_MARKS', reason: 'marks or letters broken by a wrong encoding' })
  if (looksLikeSeveral(source, text))
    warnings.push({ code: 'MANY_ARTICLES', reason: 'looks like several articles in one file: read as one' })
  if (PAGE.test(text))
    warnings.push({
      code: 'PAGE',
      reason: 'is a whole page: what stands round its article is read as well',
    })
  const cut = cutBy(text)
  if (cut !== null) warnings.push({ code: 'CUT', reason: cut })
  return warnings
}

/** A record may hold what was fetched. */
const PAGE = /^\s{0,100}<(?:!doctype html|html)[\s>]/i

/** Characters that a cell of Excel holds, in UTF-16 units: what is longer loses its end when a file is opened and saved. */
const CELL = 32_767
/** `… [+1234 chars]`, with which NewsAPI ends what it sells in full */
const REST = /(?:…|\.\.\.)?\s?\[\+\d{1,7} chars\]\s*$/

/** Why a text is not whole, where it shows that a program has cut it off; else null. */
function cutBy(text: string): string | null {
  if (text.length === CELL) return 'has 32,767 characters, where Excel cuts a cell off'
  return REST.test(text.slice(-60))
    ? `is cut off: it ends in ${text.slice(text.lastIndexOf('[')).trim()}`
    : null
}
