import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { OrganizationSort } from '../src/model/organization-sort.ts'
import { acronymLetters } from '../src/transform/identity/acronym.ts'
import { nameKey } from '../src/transform/identity/mention.ts'

/**
 * Compiles `data/organizations.txt`, known organizations by what they are: `npm run organizations -- --lists DIR`, where
 * DIR holds the lists of names. A last line `short` says what acronyms stand for. Of a list of clubs, companies or bodies each line is one, other names after tabs.
 */
const { values } = parseArgs({
  options: { lists: { type: 'string' }, out: { type: 'string', default: 'data/organizations.txt' } },
})
if (!values.lists) throw new Error('--lists DIR: the folder of the lists')

const LISTS: readonly (readonly [file: string, sort: OrganizationSort])[] = [
  ['armed_groups', 'armed'],
  ['central_banks', 'government'],
  ['companies_sp500', 'company'],
  ['companies_world_indices', 'company'],
  ['football_clubs', 'team'],
  ['newspapers_broadcasters', 'media'],
  ['political_parties', 'party'],
  ['sports_teams_leagues', 'team'],
  ['uk_government_bodies', 'government'],
  ['unions_ngos_international', 'other'],
  ['us_federal_bodies', 'government'],
]
/** Shorter names are anything. */
const SHORTEST = 3

/** What each acronym of the lists stands for; null where it stands for several. */
const spelled = new Map<string, string | null>()
function note(letters: string, full: string): void {
  if (acronymLetters(full)) return
  spelled.set(letters, spelled.has(letters) && spelled.get(letters) !== full ? null : full)
}

const sorts = new Map<string, OrganizationSort | null>()
for (const [file, sort] of LISTS)
  for (const line of readFileSync(join(values.lists, `${file}.txt`), 'utf8').split('\n'))
    for (const name of line.split('\t')) {
      const key = nameKey(name.trim().replace(/^the /i, ''))
      if (key.length < SHORTEST || !/^[\p{L}\p{N}]/u.test(key)) continue
      if (acronymLetters(name.trim()) === key) note(key, line.split('\t')[0]!)
      const known = sorts.get(key)
      // what two lists have says nothing
      sorts.set(key, known === undefined || known === sort ? sort : null)
    }

const bySort = new Map<OrganizationSort, string[]>()
for (const [key, sort] of sorts) if (sort) bySort.set(sort, [...(bySort.get(sort) ?? []), key])
const lines = [...bySort].sort().map(([sort, keys]) => `${sort}\t${keys.sort().join(';')}\n`)
const short = [...spelled].flatMap(([letters, full]) => (full ? [`${letters}=${full}`] : [])).sort()
writeFileSync(values.out, `${lines.join('')}short\t${short.join(';')}\n`)
console.error(`${values.out}: ${[...bySort].map(([sort, keys]) => `${sort} ${keys.length}`).join(', ')}`)
