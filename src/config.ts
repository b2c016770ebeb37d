const KIB = 1024
const MIB = 1024 * KIB

/** Every limit that a user could meet: sizes, times, counts. Bounds of a rule stand beside the rule. */
export const LIMITS = {
  /** bytes of one article's text */
  articleBytes: 8 * MIB,
  /** bytes of one line of JSON Lines or one CSV row, escapes and unknown fields included */
  recordBytes: 32 * MIB,
  /** objects and lists in one record of JSON: each takes fifty bytes and more once it is parsed */
  recordParts: 1_000_000,
  /** rejections that are named one by one before the articles are worked on; each takes about 600 bytes */
  namedRejections: 100_000,
  /** bytes of a page or an office document, its markup and pictures included */
  documentBytes: 64 * MIB,
  /** bytes that an archive, or a page sent packed, may unpack to, and how many times its own size */
  unpackedBytes: 512 * MIB,
  unpackedRatio: 200,
  /** facts of one article: an article of full size and ordinary density has half as many */
  articleFacts: 200_000,
  /** characters of an article's rows, about: what an article of full size and ordinary density has twice over */
  articleRows: 128 * MIB,
  /** characters of a sentence that stand in the column `context` */
  context: 10_000,
  /** bytes read from a record file at once */
  chunkBytes: MIB,
  /** bytes that a merge reads at once of all shards together, and of one file at least */
  mergeChunk: { all: 64 * MIB, least: 16 * KIB },
  /** what a worker is handed at once */
  batch: { bytes: 256 * KIB, articles: 256 },
  /** what goes through the stages side by side */
  group: { bytes: 64 * KIB, articles: 16 },
  /** input below this size is left to one worker: another would take longer to start than it saves */
  bytesPerJob: 2 * MIB,
  /** from so many articles on a run makes a report only where it is asked to */
  reportArticles: 2000,
  /** bytes of a lexicon file */
  lexiconBytes: 64 * MIB,
  /** milliseconds that a worker may take to load its models */
  startMs: 60_000,
  /** workers in a row that may fail to start before the run gives up */
  starts: 3,
  /** milliseconds that an article may take, whatever its size, and for each 100 KB on top */
  articleMs: 10_000,
  articleMsPer100Kb: 5_000,
  /** heap of one worker, in MiB */
  workerHeapMib: 1024,
  /** an article of more bytes is worked in a process of its own: its thread could ask for so much at once that V8 ends the process */
  apartBytes: 512 * KIB,
  /** files of so many bytes are listed in a process of its own, where their format reads them whole; archives hold more than they weigh */
  listApartBytes: { text: MIB, archive: 64 * KIB },
  /** heap of that process, in MiB, and milliseconds that it may take until it finds something more */
  listerHeapMib: 2048,
  listMs: 120_000,
  /** milliseconds between two looks at the workers */
  tickMs: 100,
  /** files that are read at once, and files of many records that stay open between two reads */
  openFiles: 16,
  filesKeptOpen: 4,
} as const

/** Milliseconds that an article of so many bytes may take. */
export function deadlineOf(bytes: number): number {
  return LIMITS.articleMs + Math.ceil((bytes / 100_000) * LIMITS.articleMsPer100Kb)
}
