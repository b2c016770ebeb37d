import type { Command } from 'commander'
import type { Settings } from './command-arguments.ts'
import { readFieldMap } from './field-map.ts'
import { listReader, readDay, readPath, readRegion } from './values.ts'

export interface SettingOptions {
  readonly published?: string
  readonly lexicon?: string
  readonly region?: string
  readonly map?: readonly string[]
  readonly anyLanguage?: boolean
}

/** The options that decide what is found, which every command has. */
export function addSettings(command: Command): void {
  command
    .option('--published <day>', 'publication date, such as 2021-07-20, of articles that give none', readDay)
    .option(
      '--lexicon <file>',
      'your own names, as CSV or JSON: kind, name, aliases, geonames_id, latitude, longitude',
      readPath('--lexicon', 'names.csv'),
    )
    .option('--region <code>', 'where the publisher sits, such as US or US-CA', readRegion)
    .option(
      '--map <list>',
      'what the fields of records are called: text=content,published=date (text, id, title, published, url)',
      listReader('--map', 'text=content,published=date'),
    )
    .option('--any-language', 'work on articles that are not in English too')
}

export const settingsOf = ({ published, lexicon, region, map, anyLanguage }: SettingOptions): Settings => ({
  published: published ?? null,
  lexicon: lexicon ?? null,
  region: region ?? null,
  anyLanguage: anyLanguage ?? false,
  map: readFieldMap(map ?? []),
})
