import { escapeHtml } from './html.ts'
import { formatNumber } from './numbers.ts'
import type { CountedTally, PlaceTally, Tally } from './summary.ts'

/** Outlines of `outlines.generated.ts`: SVG paths on a plate carrée of 1000 by 500. */
export interface Outlines {
  readonly countries: Readonly<Record<string, string>>
  readonly states: string
}

const byCount = <T extends Tally>(all: Iterable<T>): T[] =>
  [...all].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))

/** The most frequent names with bars, each a link to a fact. */
export function ranking(all: Iterable<Tally>, most: number, unit: string): string {
  const shown = byCount(all).slice(0, most)
  if (shown.length === 0) return '<p class="none">None found.</p>'
  const top = shown[0]!.count
  const items = shown.map(
    ({ name, count, articles, link }) =>
      `<li><a href="${escapeHtml(link)}">${escapeHtml(name)}</a> <meter min="0" max="${top}" value="${count}"></meter> <small>${count} ${unit}${count === 1 ? '' : 's'} in ${articles.size} article${articles.size === 1 ? '' : 's'}</small></li>`,
  )
  return `<ol class="ranking">${items.join('\n')}</ol>`
}

/** What numbers count, with the middle and the ends of the values. */
export function countedRanking(all: Iterable<CountedTally>, most: number): string {
  const shown = byCount(all).slice(0, most)
  if (shown.length === 0) return '<p class="none">None found.</p>'
  const rows = shown.map(({ name, count, values, link }) => {
    const sorted = [...values].sort((a, b) => a - b)
    const cells = [sorted[0]!, middleOf(sorted), sorted.at(-1)!].map(
      value => `<td>${formatNumber(value)}</td>`,
    )
    return `<tr><th scope="row"><a href="${escapeHtml(link)}">${escapeHtml(name)}</a></th><td>${count}</td>${cells.join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="What is counted"><table class="small"><thead><tr><th scope="col">counted</th><th scope="col">numbers</th><th scope="col">least</th><th scope="col">middle</th><th scope="col">most</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}

/** The median: of two values in the middle the mean. */
function middleOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

const AREAS = new Set(['country'])
const POINTS = new Set(['city', 'neighbourhood', 'facility', 'admin1', 'admin2'])

/** A map: countries as areas, the darker the oftener; towns and what lies in them as points. */
export function placesMap(places: Iterable<PlaceTally>, { countries, states }: Outlines): string {
  const all = byCount(places)
  const named = new Map(all.filter(({ kind }) => AREAS.has(kind)).map(place => [place.country, place]))
  const top = Math.max(1, ...[...named.values()].map(({ count }) => count))
  const areas = Object.entries(countries).map(([code, path]) => {
    const place = named.get(code)
    if (!place) return `<path d="${path}"/>`
    const shade = 1 + Math.round((3 * Math.log(place.count)) / Math.max(1, Math.log(top)))
    return `<a href="${escapeHtml(place.link)}" aria-label="${describe(place)}"><path class="shade${shade}" d="${path}"><title>${describe(place)}</title></path></a>`
  })
  const points = all
    .filter(({ kind }) => POINTS.has(kind))
    .map(place => {
      const x = (((place.longitude + 180) / 360) * 1000).toFixed(1)
      const y = (((90 - place.latitude) / 360) * 1000).toFixed(1)
      const radius = (1.6 + 1.1 * Math.log(place.count)).toFixed(1)
      return `<a href="${escapeHtml(place.link)}" aria-label="${describe(place)}"><circle cx="${x}" cy="${y}" r="${radius}"><title>${describe(place)}</title></circle></a>`
    })
  return `<svg class="map" viewBox="0 20 1000 380" role="group" aria-label="Map of the places that are named"><g class="land">${areas.join('')}</g><path class="states" d="${states}"/><g class="points">${points.join('')}</g></svg>`
}

const describe = ({ name, count }: PlaceTally) => `${escapeHtml(name)}: ${count}`

/** Most bars of the timeline: with more, months become years. */
const MOST_BARS = 60

/** How many dates fall into each month, or each year where they lie far apart. */
export function timeline(months: ReadonlyMap<string, number>): string {
  const bars = months.size <= MOST_BARS ? months : byYear(months)
  const sorted = [...bars].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-MOST_BARS)
  if (sorted.length === 0) return '<p class="none">No date has a day on the calendar.</p>'
  const top = Math.max(...sorted.map(([, count]) => count))
  const width = 900 / sorted.length
  const rects = sorted.map(([month, count], i) => {
    const height = Math.max(1, (count / top) * 100)
    return `<rect x="${(i * width).toFixed(1)}" y="${(110 - height).toFixed(1)}" width="${Math.max(1, width - 2).toFixed(1)}" height="${height.toFixed(1)}"><title>${month}: ${count}</title></rect>`
  })
  return `<svg class="timeline" viewBox="0 0 900 112" preserveAspectRatio="none" role="img" aria-label="Dates by time">${rects.join('')}</svg><p class="axis"><span>${sorted[0]![0]}</span><span>${sorted.at(-1)![0]}</span></p>`
}

function byYear(months: ReadonlyMap<string, number>): Map<string, number> {
  const years = new Map<string, number>()
  for (const [month, count] of months)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count)
  return years
}
