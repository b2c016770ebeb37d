/** Invented pages of news sites, of which the paragraphs are told apart by their numbers. */

/** A paragraph of the article. */
export const text = (number: number) =>
  `(${number}) The board voted on Tuesday to close the line between Kelby and Norwick, which fewer than 300 people used each day.`
/** A paragraph of something else on the page. */
export const other = (number: number) =>
  `[${number}] Fans waited outside the stadium in Leeds for two hours after the match was called off, the club said on Sunday.`
export const TITLE = 'Rail line to close'

export const texts = (from: number, to: number, tag = 'p') =>
  Array.from({ length: to - from + 1 }, (_, i) => `<${tag}>${text(from + i)}</${tag}>`).join('')
export const others = (count: number, one: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i + 1)).join('')
export const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
export const pageOf = (body: string, head = '') =>
  `<!doctype html><html><head><title>${TITLE} | Kelby Post</title>${head}</head><body>${body}</body></html>`
export const inArticle = (body: string, head = '') =>
  pageOf(`<article><h1>${TITLE}</h1>${body}</article>`, head)

/** Which paragraphs of the article a text has, and which of something else, in its order. */
export const numbersIn = (given: string) =>
  [...given.matchAll(/\((\d+)\)|\[(\d+)\]/g)].map(([, own, stray]) => (own ? Number(own) : -Number(stray)))
