/** A folder of the project, or one file that stands alone: what it does and whom it may import. */
export interface Room {
  /** below the top of the project; `src/extract/dates` is that folder and the file `src/extract/dates.ts` */
  readonly path: string
  /** a short sentence for readers, without a full stop */
  readonly does: string
  /** rooms, folders of rooms, and packages; itself it may always import, unless it is shared */
  readonly imports: readonly string[]
  /** several kinds stand in it, which do not import each other */
  readonly isShared?: true
}

/** Whom every extractor may import; rooms of other kinds are not among them. */
const EXTRACTOR = ['src/model', 'src/lexicon', 'src/text', 'src/analysis']
/** Whom every normaliser may import. */
const NORMALISER = ['src/model', 'src/lexicon', 'src/text', 'src/transform/fact']
/** Trainers and benchmarks may use all of Node; `node:` stands for it. */
const TRAINER = [
  'src',
  'node:',
  'train/case-copies',
  'train/checksums',
  'train/conllu',
  'train/hashed-weights',
  'train/random',
]

/**
 * Every room, from the types up. The import rules and the table of `docs/architecture.md` are read off this list: what
 * it does not allow is an error, and a file outside every room is one too.
 */
export const ROOMS: readonly Room[] = [
  {
    path: 'src/model',
    does: 'types between stages, and the zod schema of each table',
    imports: ['src/text', 'zod'],
  },
  {
    path: 'src/text',
    does: 'what any stage does with characters: one notion a file, no knowledge of news',
    imports: [],
  },
  { path: 'src/lexicon', does: 'word lists and tables, each with its source', imports: [] },
  { path: 'src/config', does: 'every limit of a run', imports: [] },
  {
    path: 'src/days',
    does: 'calendar days as articles, records and databases write them',
    imports: ['src/lexicon'],
  },
  {
    path: 'src/gazetteer',
    does: 'the file of places: names, what lies in what, candidates for a name',
    imports: ['src/model', 'src/lexicon', 'src/text'],
  },
  {
    path: 'src/language',
    does: 'the only doors to compromise and chrono-node: short phrases in, values out, remembered',
    imports: ['src/text', 'compromise', 'chrono-node'],
  },
  {
    path: 'src/read',
    does: 'bytes to records: encodings and input formats, one file per format',
    imports: [
      'src/model',
      'src/lexicon',
      'src/text',
      'src/days',
      'src/config',
      'iconv-lite',
      'csv-parse',
      'linkedom',
      '@mozilla/readability',
      'node:crypto',
      'node:module',
      'node:zlib',
    ],
  },
  {
    path: 'src/document',
    does: 'records to documents: the text as meant, its language, paragraphs, head, page leftovers, publication date',
    imports: ['src/model', 'src/lexicon', 'src/text', 'src/days', 'yaml', 'tinyld', 'node:module'],
  },
  { path: 'src/analysis/scratch', does: 'arrays that are used again for every article', imports: [] },
  { path: 'src/analysis/model-file', does: 'numeric arrays as views of the bytes of a file', imports: [] },
  {
    path: 'src/analysis/dateline',
    does: 'the dateline that opens a paragraph',
    imports: ['src/model'],
  },
  {
    path: 'src/analysis/tokens',
    does: 'cuts text into tokens',
    imports: ['src/model', 'src/lexicon', 'src/text'],
  },
  {
    path: 'src/analysis/sentences',
    does: 'cuts tokens into sentences',
    imports: ['src/model', 'src/lexicon', 'src/text', 'src/analysis/tokens'],
  },
  {
    path: 'src/analysis/words',
    does: 'numbers every word once, with what is known of it',
    imports: ['src/model', 'src/text', 'src/analysis/tokens'],
  },
  {
    path: 'src/analysis/tagger',
    does: 'parts of speech',
    imports: [
      'src/model',
      'src/text',
      'src/analysis/words',
      'src/analysis/model-file',
      'src/analysis/scratch',
    ],
  },
  {
    path: 'src/analysis/parser',
    does: 'dependency trees, for the sentences that are asked for',
    imports: ['src/model', 'src/text', 'src/analysis/words', 'src/analysis/model-file'],
  },
  {
    path: 'src/analysis/entities',
    does: 'names of persons, organizations and places',
    imports: [
      'src/model',
      'src/lexicon',
      'src/text',
      'src/analysis/tokens',
      'src/analysis/words',
      'src/analysis/model-file',
      'src/analysis/scratch',
      'src/analysis/dateline',
    ],
  },
  {
    path: 'src/analysis/values',
    does: 'words that have a meaning inside a date or a number',
    imports: ['src/model', 'src/lexicon', 'src/text', 'src/analysis/words'],
  },
  {
    path: 'src/analysis/index',
    does: 'the analysis of one article, shared by all extractors',
    imports: ['src/model', 'src/analysis'],
  },
  { path: 'src/extract/names', does: 'names of the analysis as mentions', imports: EXTRACTOR },
  {
    path: 'src/extract/dates',
    does: 'finds dates, times, durations and sets',
    imports: [...EXTRACTOR, 'src/language'],
  },
  {
    path: 'src/extract/numbers',
    does: 'finds numbers, money, measures, ages',
    imports: [...EXTRACTOR],
  },
  {
    path: 'src/extract/places',
    does: 'finds places',
    imports: [...EXTRACTOR, 'src/gazetteer', 'src/extract/names'],
  },
  {
    path: 'src/extract',
    does: 'finds organizations, and whatever other kind needs no more than this',
    imports: [...EXTRACTOR, 'src/extract/names'],
    isShared: true,
  },
  {
    path: 'src/extract/people',
    does: 'finds people and their roles',
    imports: [...EXTRACTOR, 'src/extract/names'],
  },
  {
    path: 'src/extract/quotes',
    does: 'finds quotes: contents, cues, mentions of speakers',
    imports: EXTRACTOR,
  },
  { path: 'src/transform/fact', does: 'a mention with its meaning', imports: ['src/model'] },
  {
    path: 'src/transform/dates',
    does: 'TIMEX3 values and calendar days',
    imports: NORMALISER,
  },
  {
    path: 'src/transform/numbers',
    does: 'values, units, what is counted',
    imports: [...NORMALISER, 'src/language'],
  },
  {
    path: 'src/transform/places',
    does: 'which place on the map is meant',
    imports: [...NORMALISER, 'src/gazetteer', 'src/transform/identity'],
  },
  {
    path: 'src/transform/identity',
    does: 'which mentions name the same person or organization',
    imports: ['src/model', 'src/lexicon', 'src/text'],
  },
  {
    path: 'src/transform',
    does: 'canonical names of organizations, and whatever other kind needs no more than this',
    imports: [...NORMALISER, 'src/transform/identity'],
    isShared: true,
  },
  {
    path: 'src/transform/people',
    does: 'canonical names, roles, affiliations',
    imports: [...NORMALISER, 'src/transform/identity'],
  },
  {
    path: 'src/transform/quotes',
    does: 'who speaks, by full name',
    imports: [...NORMALISER, 'src/transform/identity'],
  },
  {
    path: 'src/kinds',
    does: 'the list of kinds, and what goes over all of them: extraction, normalising, the roll-up of entities',
    imports: ['src/model', 'src/transform'],
  },
  {
    path: 'src/corrections',
    does: 'what a reader has put right, applied to facts',
    imports: ['src/model', 'src/text', 'src/kinds', 'src/transform/identity', 'zod'],
  },
  {
    path: 'src/report/page-path',
    does: 'where the report shows an article and a fact',
    imports: ['node:crypto'],
  },
  {
    path: 'src/report',
    does: 'pages on which a person looks at the facts and corrects them',
    imports: ['src/model', 'src/text', 'node:crypto'],
  },
  {
    path: 'src/load',
    does: 'rows, output formats, the data package, the commit of a whole folder, `--check`',
    imports: [
      'src/kinds',
      'src/model',
      'src/text',
      'src/config',
      'src/report/page-path',
      'csv-stringify',
      'csv-parse',
      'fflate',
      'hyparquet-writer',
      'node-sqlite3-wasm',
      'node:fs',
      'node:path',
      'node:crypto',
      'node:os',
      'node:timers',
      'node:zlib',
      'zod',
    ],
  },
  {
    path: 'src/resources',
    does: 'the files that ship with newsfacts, and their checksums',
    imports: ['src/model', 'node:fs', 'node:crypto'],
  },
  {
    path: 'src/run',
    does: 'the pipeline of one article, and batches of them: files, threads, processes, deadlines',
    imports: [
      'src/kinds',
      'src/model',
      'src/text',
      'src/config',
      'src/read',
      'src/document',
      'src/analysis',
      'src/extract',
      'src/transform',
      'src/load',
      'src/corrections',
      'src/resources',
      'p-limit',
      'node:fs',
      'node:path',
      'node:crypto',
      'node:child_process',
      'node:events',
      'node:module',
      'node:os',
      'node:url',
      'node:v8',
      'node:worker_threads',
      'node:zlib',
      'csv-parse',
    ],
  },
  {
    path: 'src/evaluate',
    does: 'rows against gold: pairs of spans, precision, recall, F1',
    imports: ['src/model', 'src/text', 'src/config', 'src/kinds', 'src/read', 'src/load', 'src/run', 'zod'],
  },
  {
    path: 'src/explain',
    does: 'why a row is what it is: the article once more, with a listener',
    imports: ['src/kinds', 'src/model', 'src/load', 'src/run'],
  },
  {
    path: 'src/cli',
    does: 'arguments, exit status, progress; the only user of stdout, stderr and the clock',
    imports: ['src', 'node:', 'csv-parse', 'zod', 'p-limit', 'commander'],
  },
  {
    path: 'src/index',
    does: 'the package for programmers: an extractor, and the types of its rows',
    imports: ['src/model', 'src/gazetteer', 'src/read', 'src/load', 'src/run', 'src/resources', 'zod'],
  },
  {
    path: 'src/schema',
    does: 'the package for programmers: the zod schemas of all rows',
    imports: ['src/model', 'src/kinds', 'zod'],
  },
  { path: 'train/clusters', does: 'word clusters', imports: TRAINER },
  { path: 'train/gazetteer', does: 'the file of places', imports: [...TRAINER, 'iso-3166'] },
  {
    path: 'train/tagger',
    does: 'learns parts of speech',
    imports: [...TRAINER, 'train/token-stream'],
  },
  {
    path: 'train/parser',
    does: 'learns dependency trees',
    imports: [...TRAINER, 'train/token-stream', 'train/clusters', 'train/tagger'],
  },
  {
    path: 'train/entities',
    does: 'learns names',
    imports: [...TRAINER, 'train/clusters', 'compromise'],
  },
  {
    path: 'train/quotes',
    does: 'learns quotes',
    imports: [...TRAINER, 'train/raw-text'],
  },
  {
    path: 'train',
    does: 'commands that rebuild models and gazetteer, and what trainers share',
    imports: ['src', 'train', 'node:', 'iso-3166', 'topojson-client', 'topojson-simplify'],
  },
  {
    path: 'evaluate',
    does: 'how good: one scorer per kind, on development sets',
    imports: ['src', 'node:', 'train/conllu', 'train/raw-text', 'train/token-stream'],
  },
  {
    path: 'bench',
    does: 'how fast: whole process and warm, beside other libraries',
    imports: ['src', 'node:', 'compromise', 'chrono-node', 'wink-nlp', 'wink-eng-lite-web-model'],
  },
  {
    path: 'scripts',
    does: 'writes the generated pages',
    imports: ['src', 'test/architecture', 'node:', 'esbuild', 'playwright-core'],
  },
]

/** Packages that only these rooms may import, whatever else the list above allows. */
export const DOORS: readonly { readonly name: string; readonly rooms: readonly string[] }[] = [
  { name: 'compromise', rooms: ['src/language', 'train/entities', 'bench'] },
  { name: 'chrono-node', rooms: ['src/language', 'bench'] },
  { name: 'csv-stringify', rooms: ['src/load'] },
  { name: 'node:worker_threads', rooms: ['src/run'] },
  {
    name: 'node:fs',
    rooms: ['src/run', 'src/load', 'src/resources', 'src/cli', 'train', 'evaluate', 'bench', 'scripts'],
  },
]

export const within = (path: string, folder: string): boolean =>
  path === folder || path === `${folder}.ts` || path.startsWith(folder.endsWith(':') ? folder : `${folder}/`)

/** The innermost room that a file stands in. */
export function roomOf(path: string): Room | null {
  const rooms = ROOMS.filter(room => within(path, room.path))
  return rooms.sort((a, b) => b.path.length - a.path.length)[0] ?? null
}
