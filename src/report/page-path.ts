import { createHash } from 'node:crypto'

/** The folder inside an output folder that the report stands in. */
export const REPORT = 'report'

/** Characters of a page's name, for people to read; the mark and the ending come on top. */
const LONGEST_NAME = 80

/**
 * The page of an article inside the folder of the report: a name that people can read and every file system takes, with a
 * mark that tells ids apart which differ in other signs.
 */
export function pagePath(article: string): string {
  const readable = article.replace(/[^A-Za-z0-9]+/g, '-').slice(0, LONGEST_NAME)
  const mark = createHash('sha256').update(article).digest('hex').slice(0, 10)
  return `articles/${readable}-${mark}.html`
}

/** Whether a cell of a table, which anybody may have changed, is such a URL: a page must not link to what it says else. */
export const isFactUrl = (url: string): boolean => FACT_URL.test(url)
const FACT_URL = new RegExp(`^${REPORT}/articles/[A-Za-z0-9-]+\\.html#[^\\s"<>]+$`)

/** Where the report shows a fact, as seen from the output folder. */
export const factUrl = (page: string, fact: string): string => `${REPORT}/${page}#${encodeURIComponent(fact)}`
