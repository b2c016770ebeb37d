import type { Figures, SetResult } from './sets.ts'

/** A figure of the README: what it says, the set, and the paths of its numbers, the main one first. */
export interface Headline {
  readonly what: string
  /** `kind/set` */
  readonly set: string
  readonly paths: readonly string[]
}

const NAMES = ['exact.micro.F1', 'exact.PER.F1', 'exact.ORG.F1', 'exact.LOC.F1']
const DATES = ['total.relaxed.F1', 'total.value.F1']
const NEAR = ['resolution.acc161']

/** The figures of the README's table of accuracy, in its order. */
export const HEADLINES: readonly Headline[] = [
  { what: 'names: all, people, organizations, places', set: 'entities/worldwide-dev', paths: NAMES },
  { what: 'names: all, people, organizations, places', set: 'entities/conll03-dev', paths: NAMES },
  { what: 'names: all', set: 'entities/uner-ewt-dev', paths: ['exact.micro.F1'] },
  { what: 'dates: overlap, overlap with the right value', set: 'dates/timebank-dev', paths: DATES },
  { what: 'dates: overlap, overlap with the right value', set: 'dates/aquaint-dev', paths: DATES },
  { what: 'dates: overlap, overlap with the right value', set: 'dates/meantime-dev', paths: DATES },
  {
    what: 'numbers: value, with unit, with change',
    set: 'numbers/newsquant-dev',
    paths: ['cqe.value.F1', 'cqe.valueUnit.F1', 'cqe.valueChange.F1'],
  },
  { what: 'places: within 161 km', set: 'places/lgl-dev', paths: NEAR },
  { what: 'places: within 161 km', set: 'places/trnews-dev', paths: NEAR },
  { what: 'places: within 161 km', set: 'places/gwn-dev', paths: NEAR },
  { what: 'places: within 161 km', set: 'places/geovirus-dev', paths: NEAR },
  {
    what: 'quotes: direct, mixed, indirect',
    set: 'quotes/polnear-dev',
    paths: ['direct.overlap.F1', 'mixed.overlap.F1', 'indirect.overlap.F1'],
  },
  {
    what: 'quotes: speaker, cue of those found',
    set: 'quotes/polnear-dev',
    paths: ['speaker.accuracy', 'cue.accuracy'],
  },
  {
    what: 'quotes: all, speaker under the full name',
    set: 'quotes/gumnews-dev',
    paths: ['total.overlap.F1', 'resolved.accuracy'],
  },
  {
    what: 'parts of speech, heads, with label',
    set: 'ud/gum-dev',
    paths: ['trees.written.upos', 'trees.written.uas', 'trees.written.las'],
  },
  {
    what: 'annotated by hand: rows, their fields',
    set: 'gold/seeds',
    paths: ['total.exact.F1', 'total.fields.accuracy'],
  },
]

/** Every number of a result under its path (`total.strict.F1`), in the order of the scorer. */
export function flatten(figures: Figures, path = ''): [path: string, value: number | null][] {
  return Object.entries(figures).flatMap(([name, value]): [string, number | null][] =>
    value !== null && typeof value === 'object'
      ? flatten(value, `${path}${name}.`)
      : [[`${path}${name}`, value]],
  )
}

export const nameOf = ({ kind, set }: SetResult): string => `${kind}/${set}`
