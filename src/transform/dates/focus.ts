import type { OffsetUnit } from '../../model/dates.ts'
import { type CalendarParts, grainOf } from '../../model/timex.ts'
import { type DayNumber, toDay } from './days.ts'

/** How many sentences a quarter stays what a story compares with. */
const QUARTER_REACH = 4

/** The dates that an article has told so far, last one first in mind. */
export class Focus {
  /** the last resolved date */
  last: CalendarParts | null = null
  /** the last resolved day */
  day: DayNumber | null = null
  private daySentence = -1
  private quarter: CalendarParts | null = null
  private quarterSentence = -1
  private sentence = 0

  /** The reading goes on to a sentence. */
  enter(sentence: number): void {
    this.sentence = sentence
  }

  /** The day told in this sentence. */
  get dayInSentence(): DayNumber | null {
    return this.daySentence === this.sentence ? this.day : null
  }

  /** The quarter that `a year earlier` compares with. */
  get comparedQuarter(): CalendarParts | null {
    return this.quarter && this.sentence - this.quarterSentence <= QUARTER_REACH ? this.quarter : null
  }

  /** The last date that a period of this unit can be counted from. */
  baseFor(unit: OffsetUnit): CalendarParts | null {
    if (unit === 'quarter') return this.quarter
    return this.last
  }

  tell(parts: CalendarParts, sentence: number): void {
    const grain = grainOf(parts)
    if (grain === 'century' || grain === 'decade') return
    this.last = parts
    if (grain === 'quarter') {
      this.quarter = parts
      this.quarterSentence = sentence
    }
    if (parts.year != null && parts.month != null && parts.day != null && !parts.bc) {
      this.day = toDay(parts.year, parts.month, parts.day)
      this.daySentence = sentence
    }
  }
}
