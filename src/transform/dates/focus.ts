import type { OffsetUnit } from '../../model/dates.ts'
import { type CalendarParts, grainOf } from '../../model/timex.ts'
import { type DayNumber, fromDay, toDay } from './days.ts'

/** So many dates of past years in a row, and news has become a story of those years. */
const STORY = 3
/** How many sentences a year told keeps the months that follow in it. */
const YEAR_REACH = 3
/** How many sentences a day told keeps the hours of the day that follow. Set by hand. */
const DAY_REACH = 2
/** How many sentences a quarter stays what a story compares with. */
const QUARTER_REACH = 8

/** The dates that an article has told so far, last one first in mind. */
export class Focus {
  /** the last resolved date */
  last: CalendarParts | null = null
  /** the last resolved day */
  day: DayNumber | null = null
  private daySentence = -1
  private quarter: CalendarParts | null = null
  private reported: CalendarParts | null = null
  private reportedSentence = -1
  private year: number | null = null
  private yearSentence = -1
  private row = 0
  private sentence = 0

  /** A year that the sentence has given (`In 2021, ...`) and that the months after it belong to. */
  private named: number | null = null
  private namedSentence = -1
  private month: CalendarParts | null = null
  private monthSentence = -1

  /** Of two years in a sentence neither has its months: `4.4 per cent in 2025, down from 5.3 in 2024 but above what January told`. */
  nameYear(year: number): void {
    const isOther = this.namedSentence === this.sentence && this.named !== year
    this.named = isOther ? null : year
    this.namedSentence = this.sentence
  }
  get yearOfSentence(): number | null {
    return this.namedSentence === this.sentence ? this.named : null
  }
  /** The month that `a year earlier` in the same sentence compares with. */
  get comparedMonth(): CalendarParts | null {
    return this.monthSentence === this.sentence ? this.month : null
  }

  /** A date has been told whose year is not known: nothing counts from what was told before it. */
  forget(): void {
    this.last = null
    this.day = null
    this.quarter = null
    this.reported = null
  }

  private lengthSentence = -1

  /** Figures of several months are told, which end no quarter. */
  tellLength(): void {
    this.lengthSentence = this.sentence
  }
  /** Whether `a year earlier` in the same sentence compares with several months. */
  get comparedLength(): boolean {
    return this.lengthSentence === this.sentence
  }

  /** The reading goes on to a sentence. */
  enter(sentence: number): void {
    this.sentence = sentence
  }

  /** The day told in one of the last sentences: at its hours happened what is told next. */
  get dayNear(): DayNumber | null {
    return this.sentence - this.daySentence <= DAY_REACH ? this.day : null
  }

  /** The month that is the last date told, in one of the last sentences. */
  get monthNear(): CalendarParts | null {
    const isNear = this.sentence - this.monthSentence <= DAY_REACH
    return isNear && this.month?.year != null && this.last === this.month ? this.month : null
  }

  /** The day told in this sentence. */
  get dayInSentence(): DayNumber | null {
    return this.daySentence === this.sentence ? this.day : null
  }

  /** The year that the words have just given, and that the months of the next sentences belong to. */
  get storyYear(): number | null {
    return this.year != null && this.row >= STORY && this.sentence - this.yearSentence <= YEAR_REACH
      ? this.year
      : null
  }

  /** A year of the past stands in the text. */
  tellYear(year: number, sentence: number): void {
    this.year = year
    this.yearSentence = sentence
    this.row++
  }

  /** The text is back at its own time: `Tuesday`, `last week`. */
  returnToNews(): void {
    this.row = 0
  }

  /** The quarter whose figures are told, with which `a year earlier` compares. */
  get comparedQuarter(): CalendarParts | null {
    return this.reported && this.sentence - this.reportedSentence <= QUARTER_REACH ? this.reported : null
  }

  /** The last date that a period of this unit can be counted from. */
  baseFor(unit: OffsetUnit): CalendarParts | null {
    if (unit === 'quarter') return this.quarter
    // a year that stands between a day and its evening moves neither
    const day = unit === 'day' && this.last != null && grainOf(this.last) !== 'day' ? this.dayNear : null
    return day == null ? this.last : fromDay(day)
  }

  /** The same quarter of an earlier year, with which the told one is compared: `up from $76 million in the third quarter of 2023`. */
  private isCompared({ quarter, year }: CalendarParts): boolean {
    const told = this.comparedQuarter
    return told?.year != null && told.quarter === quarter && year != null && year < told.year
  }

  /**
   * @param isReported a quarter whose figures are told, not one that is expected
   * @param isWhole a month whose figures may be told, not one since when
   */
  tell(parts: CalendarParts, sentence: number, isReported = false, isWhole = true): void {
    const grain = grainOf(parts)
    if (grain === 'century' || grain === 'decade') return
    this.last = parts
    if (grain === 'month' && isWhole) {
      this.month = parts
      this.monthSentence = sentence
    }
    if (grain === 'quarter' && !this.isCompared(parts)) {
      this.quarter = parts
      if (isReported) {
        this.reported = parts
        this.reportedSentence = sentence
      }
    }
    if (parts.year != null && parts.month != null && parts.day != null && !parts.bc) {
      this.day = toDay(parts.year, parts.month, parts.day)
      this.daySentence = sentence
    }
  }
}
