import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { iso31661 } from 'iso-3166'
import { feature } from 'topojson-client'
import { presimplify, quantile, simplify } from 'topojson-simplify'

/**
 * Compiles `src/report/outlines.generated.ts`, the outlines of the report's map: `npm run outlines`. Countries from world-atlas, states
 * of the United States from us-atlas made simpler; plate carrée, 1000 by 500 units, SVG paths.
 */
const require = createRequire(import.meta.url)

type Ring = readonly (readonly [number, number])[]

const WIDTH = 1000
/** Share of the points of the outlines of states that is kept: more the map cannot show at its size. */
const KEPT = 0.03
/** A step across more than half the map is the edge of the world, not an outline. */
const HALF = WIDTH / 2

const project = ([longitude, latitude]: readonly [number, number]): [number, number] => [
  Math.round(((longitude + 180) / 360) * WIDTH * 10) / 10,
  Math.round(((90 - latitude) / 360) * WIDTH * 10) / 10,
]

function toPath(rings: readonly Ring[]): string {
  return rings
    .map(ring => {
      let last: [number, number] | null = null
      let path = ''
      for (const point of ring) {
        const [x, y] = project(point)
        if (last && last[0] === x && last[1] === y) continue
        path += `${last === null || Math.abs(x - last[0]) > HALF ? 'M' : 'L'}${x} ${y}`
        last = [x, y]
      }
      return path.split('L').length > 2 ? `${path}Z` : ''
    })
    .join('')
}

interface Shape {
  readonly id?: string | number
  readonly geometry: { readonly type: string; readonly coordinates: unknown }
}

const ringsOf = ({ geometry: { type, coordinates } }: Shape): readonly Ring[] =>
  type === 'Polygon' ? (coordinates as Ring[]) : (coordinates as Ring[][]).flat()

/** Outlines of the shapes of an atlas, by what `codeOf` makes of their ids. */
function outlines(topology: any, object: string, codeOf: (id: string) => string | undefined) {
  const shapes = (feature(topology, topology.objects[object]) as unknown as { features: Shape[] }).features
  const found = shapes.flatMap(shape => {
    const code = codeOf(String(shape.id))
    const path = code ? toPath(ringsOf(shape)) : ''
    return code && path ? [[code, path] as const] : []
  })
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const alpha2 = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]))
const countries = outlines(require('world-atlas/countries-110m.json'), 'countries', id => alpha2.get(id))
const detailed = presimplify(require('us-atlas/states-10m.json'))
const states = outlines(simplify(detailed, quantile(detailed, KEPT)), 'states', id => id)
const shapes = JSON.stringify({ countries, states: Object.values(states).join('') })
writeFileSync(
  'src/report/outlines.generated.ts',
  `// Source: compiled by train/outlines.ts from world-atlas (Natural Earth) and us-atlas (U.S. Census Bureau).
export const OUTLINES = ${shapes}
`,
)
