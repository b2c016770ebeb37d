/** The fields of an article, as the contract names them. */
export const FIELDS = ['id', 'text', 'title', 'published', 'url'] as const
export type FieldName = (typeof FIELDS)[number]

/** Which field of the records stands for which of ours: `{ text: 'Artikeltext' }`. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>

/**
 * How exports call the fields, the surest name first, folded by `foldName`: Guardian, NewsAPI, GDELT, Media Cloud,
 * trafilatura, newspaper4k, news-please, Fundus, schema.org, WordPress, Elasticsearch, MongoDB, LangChain, Event Registry, Arc, feeds, spreadsheets.
 */
export const KNOWN_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'uuid', 'guid', 'articleid', 'docid', 'documentid', 'newsid', 'storyid', 'postid'],
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
    'pagecontent',
    'contentencoded',
    'contenthtml',
    'bodyhtml',
    'contentelements',
    'postcontent',
    'posttext',
  ],
  title: [
    'title',
    'headline',
    'webtitle',
    'articletitle',
    'articleheadline',
    'heading',
    'headlinemain',
    'headlines',
    'posttitle',
  ],
  // what may be the day of a crawl comes last
  published: [
    'published',
    'publishedat',
    'publishdate',
    'datepublish',
    'datepublished',
    'pubdate',
    'publicationdate',
    'publisheddate',
    'publishedon',
    'publishtime',
    'publishingdate',
    'webpublicationdate',
    'firstpublished',
    'firstpublicationdate',
    'firstpublishdate',
    'dateofpublication',
    'articledate',
    'datetimepub',
    'dcdate',
    'displaydate',
    'publishtimestamp',
    'publishedtimestamp',
    'publicationtimestamp',
    'publishedtime',
    'publicationtime',
    'publishdatetime',
    'publisheddatetime',
    'publicationdatetime',
    'dateposted',
    'posteddate',
    'postedat',
    'postedon',
    'postdate',
    'postdategmt',
    'date',
    'dategmt',
    'isodate',
    'datetime',
    'timestamp',
  ],
  url: ['url', 'link', 'weburl', 'articleurl', 'canonicalurl', 'sourceurl', 'uri', 'permalink'],
}

/** Objects inside a record that hold some of its fields: the Guardian's `fields`, `metadata` of collections of texts. */
export const PARTS: readonly string[] = ['fields', 'attributes', 'metadata', 'meta']
/**
 * Objects inside a record that are the record where the text is theirs: Elasticsearch's `_source`, the one item of a feed, the answer
 * about one article. Where it is not they are something else, which has an id and an address of its own: NewsAPI's `source` is the
 * newspaper.
 */
export const WHOLES: readonly string[] =
  'source article document doc node data row response content result rss channel feed item entry post story'.split(
    ' ',
  )

/** Fields of which one may hold a summary and another the text, while other names are of what may hold more than the article. */
export const BODIES: ReadonlySet<string> = new Set(
  'text content body maintext fulltext bodytext articlebody articletext articlecontent'.split(' '),
)

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
