import type { DomDocument } from './dom.ts'

/** What the linked data (JSON-LD) of a page says of its article. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly url: string | null
  readonly articleBody: string | null
}

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w{0,20}Article|BlogPosting|LiveBlogPosting|Report|Review)$/
/** How deep an article lies: in `@graph`, in `mainEntity`. */
const DEEPEST = 4

/** The article that the linked data of a page describes; null where it describes none. */
export function readLinkedData(document: DomDocument): LinkedArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''), 0)
    if (!article) continue
    const text = (name: string) => {
      const value: unknown = Reflect.get(article, name)
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
    }
    return {
      headline: text('headline') ?? text('name'),
      datePublished: text('datePublished') ?? text('dateCreated'),
      url: text('url'),
      articleBody: text('articleBody'),
    }
  }
  return null
}

/** Pages wrap the data in comments or leave line ends inside strings. */
function parse(written: string): unknown {
  try {
    return JSON.parse(
      written
        .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
        .replace(/[\r\n\t]+/g, ' '),
    )
  } catch {
    return null
  }
}

function findArticle(value: unknown, depth: number): object | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const types = [Reflect.get(value, '@type')].flat()
  if (types.some(type => typeof type === 'string' && ARTICLE.test(type))) return value
  return (
    findArticle(Reflect.get(value, '@graph'), depth + 1) ??
    findArticle(Reflect.get(value, 'mainEntity'), depth + 1)
  )
}
