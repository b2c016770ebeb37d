/** The fields of an article, as the contract names them. */
export const FIELDS = ['id', 'text', 'title', 'published', 'url'] as const
export type FieldName = (typeof FIELDS)[number]

/** Which field of the records stands for which of ours: `{ text: 'Artikeltext' }`. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>

/**
 * How exports call the fields, the surest name first, folded by `foldName`: Guardian, NewsAPI, GDELT, Media Cloud,
 * trafilatura, newspaper4k, news-please, Fundus, schema.org, WordPress, Elasticsearch, MongoDB, spreadsheets.
 */
export const KNOWN_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'uuid', 'guid', 'articleid', 'docid', 'documentid', 'newsid', 'storyid'],
  text: [
    'text',
    'content',
    'body',
    'maintext',
    'article',
    'fulltext',
    'bodytext',
    'articlebody',
    'articletext',
    'articlecontent',
    'contenttext',
    'textcontent',
    'cleantext',
    'cleanedtext',
    'plaintext',
    'storytext',
    'story',
    'newstext',
  ],
  title: ['title', 'headline', 'webtitle', 'articletitle', 'articleheadline', 'heading', 'headlinemain'],
  published: [
    'published',
    'date',
    'publishdate',
    'publishedat',
    'datepublish',
    'pubdate',
    'webpublicationdate',
    'timestamp',
    'publicationdate',
    'datepublished',
    'publisheddate',
    'publishedon',
    'publishtime',
    'publishingdate',
    'firstpublished',
    'firstpublicationdate',
    'dateofpublication',
    'articledate',
    'dategmt',
    'isodate',
    'datetime',
  ],
  url: ['url', 'link', 'weburl', 'articleurl', 'canonicalurl', 'sourceurl', 'uri', 'permalink'],
}

/** Objects inside a record that hold its fields: the Guardian's `fields`, Elasticsearch's `_source`. */
export const INNER_RECORDS: readonly string[] = [
  'fields',
  'source',
  'attributes',
  'article',
  'document',
  'doc',
]

const FOLDED = new Map<string, string>()
/** Names that are remembered: far more than any export has. */
const MOST_NAMES = 1000

/** `Full Text`, `full_text` and `fullText` are one name. */
export function foldName(name: string): string {
  let folded = FOLDED.get(name)
  if (folded === undefined) {
    folded = name.toLowerCase().replace(/[\s_.\-:]+/g, '')
    if (FOLDED.size < MOST_NAMES) FOLDED.set(name, folded)
  }
  return folded
}
