import { createRequire } from 'node:module'

export type Point = readonly [latitude: number, longitude: number]

interface Topology {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] }
  readonly arcs: readonly (readonly [number, number][])[]
  readonly objects: Record<string, { readonly geometries: readonly Geometry[] }>
}
interface Geometry {
  readonly type: string
  readonly id: string
  readonly arcs: readonly unknown[]
  readonly properties: { readonly name: string }
}

export interface UsCentres {
  /** by FIPS code of a state (`06`) or a county (`06077`) */
  readonly points: ReadonlyMap<string, Point>
  /** FIPS code of a state by name */
  fips(state: string): string | undefined
}

const require = createRequire(import.meta.url)

/** Centres of gravity of the United States' states and counties. */
export function readUsCentres(): UsCentres {
  const topology = require('us-atlas/counties-10m.json') as Topology
  const arcs = topology.arcs.map(arc => unpack(arc, topology.transform))
  const points = new Map<string, Point>()
  const states = new Map<string, string>()
  for (const shape of topology.objects.states?.geometries ?? []) {
    states.set(shape.properties.name, shape.id)
    points.set(shape.id, centre(shape, arcs))
  }
  for (const shape of topology.objects.counties?.geometries ?? []) points.set(shape.id, centre(shape, arcs))
  return { points, fips: state => states.get(state) }
}

function unpack(arc: readonly [number, number][], { scale, translate }: Topology['transform']): Point[] {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [y * scale[1] + translate[1], x * scale[0] + translate[0]]
  })
}

function centre(shape: Geometry, arcs: readonly Point[][]): Point {
  const polygons = (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs) as number[][][]
  let [area, latitude, longitude] = [0, 0, 0]
  for (const [outer = []] of polygons) {
    const ring = outer.flatMap(arc => (arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!))
    let [ringArea, ringLatitude, ringLongitude] = [0, 0, 0]
    for (const [i, [y, x]] of ring.entries()) {
      const [nextY, nextX] = ring[(i + 1) % ring.length]!
      const cross = x * nextY - nextX * y
      ringArea += cross
      ringLatitude += (y + nextY) * cross
      ringLongitude += (x + nextX) * cross
    }
    const sign = ringArea < 0 ? -1 : 1
    area += sign * ringArea
    latitude += sign * ringLatitude
    longitude += sign * ringLongitude
  }
  return [latitude / (3 * area), longitude / (3 * area)]
}

/** The middle of a subdivision as far as its towns tell: halfway between the outer ones, less the outermost twentieth. */
export function middle(points: readonly Point[]): Point {
  const halfway = (axis: 0 | 1) => {
    const sorted = points.map(point => point[axis]).sort((a, b) => a - b)
    const cut = Math.floor(sorted.length / 20)
    return (sorted[cut]! + sorted[sorted.length - 1 - cut]!) / 2
  }
  return [halfway(0), halfway(1)]
}
