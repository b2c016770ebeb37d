import { NO_ARTICLE_NAMES, NO_ARTICLE_STEMS } from '../lexicon/no-article-names.ts'

/** Lines that must be there before their shape tells anything. */
const FEWEST_LINES = 4
const NEARLY_ALL = 0.9
const WORD = /[\p{L}\p{N}]/u
/** `pandas==1.2.3`, `requests>=2.25.1` */
const REQUIREMENT = /^[\w.[\]-]{1,80}\s?(?:[=<>~!]=|@)\s?\S{1,40}$/
/** `2024-05-15 08:00:01,123 INFO ...`, `[2024-05-15T08:00:01Z] ...`, `127.0.0.1 - - [15/May/2024:...` */
const LOGGED =
  /^\s{0,4}(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\[?(?:DEBUG|INFO|WARN(?:ING)?|ERROR|TRACE)\b|\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[)/
/** A word list has at most so many words a line, and no sentences. */
const ENTRY_WORDS = 3

/**
 * Why a text file that lies among articles is none by its name or its beginning: a read-me, a licence, a list of
 * requirements or words, a log. Null for what may be an article.
 */
export function noArticle(source: string, beginning: string, isWhole: boolean): string | null {
  const name = source.slice(source.lastIndexOf('/') + 1).toLowerCase()
  const stem = name.replace(/\.[a-z0-9]{1,6}(?:\.gz)?$/, '')
  if (NO_ARTICLE_NAMES.has(name) || NO_ARTICLE_STEMS.has(stem))
    return 'named like a file that comes with articles'
  const lines = beginning.split(/\r\n?|\n/)
  if (!isWhole) lines.pop()
  const full = lines.map(line => line.trim()).filter(line => line !== '')
  const share = (test: (line: string) => boolean) => full.filter(test).length / Math.max(1, full.length)
  if (full.length > 0 && share(line => REQUIREMENT.test(line)) >= NEARLY_ALL) return 'a list of packages'
  if (full.length < FEWEST_LINES) return null
  if (share(line => LOGGED.test(line)) >= NEARLY_ALL) return 'a log'
  return share(isEntry) >= NEARLY_ALL && share(line => /\s/.test(line)) < 0.5 ? 'a list of words' : null
}

/** Lines of dashes or of characters that nobody sees are none. */
function isEntry(line: string): boolean {
  return (
    WORD.test(line) && line.length < 60 && !/[.!?:;"”]$/.test(line) && line.split(/\s+/).length <= ENTRY_WORDS
  )
}
