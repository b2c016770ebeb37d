import type { Span } from '../src/model/span.ts'

/** One article of a development set. Offsets count code points; each set annotates one kind. */
export interface GoldArticle {
  readonly id: string | number
  readonly text: string
  readonly dates?: readonly GoldDate[]
  readonly numbers?: readonly GoldNumber[]
  readonly quotes?: readonly GoldQuote[]
  readonly entities?: readonly GoldEntity[]
  readonly places?: readonly GoldPlace[]
}

/** TIMEX3; `alt` holds other values that are right too. */
export interface GoldDate extends Span {
  readonly type: string
  readonly value: string | null
  readonly alt?: readonly string[]
  readonly mod?: string
}

/** A quantity as NewsQuant writes it: a value or a range, the unit by name, what it is of (`concept`). */
export interface GoldNumber {
  readonly start: number | null
  readonly end: number | null
  readonly value: number | readonly [number, number] | null
  readonly unit: string | null
  readonly change: string | null
  readonly concept: string | null
  /** `DATE`: a date that the set marks as a quantity */
  readonly type?: string
}

export interface GoldQuote extends Span {
  readonly type: 'direct' | 'mixed' | 'indirect'
  /** `canonical`: the full name; `names`: all that are right */
  readonly speaker: {
    readonly text: string
    readonly canonical?: string
    readonly names?: readonly string[]
  } | null
  readonly cue: { readonly text: string } | null
  /** false: a quote that may be found or not */
  readonly core?: boolean
}

interface GoldEntity extends Span {
  readonly type: string
}

/** A place with its GeoNames id, or coordinates only; `kind` is the kind of toponym use. */
export interface GoldPlace extends Span {
  readonly kind: string
  readonly geonameid: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly country?: string
}
