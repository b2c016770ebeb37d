import { type Block, blocksOf } from './blocks.ts'
import type { DomDocument } from './dom.ts'
import { isLinks, isParagraph, isProse, proseIn } from './prose.ts'

/** Paragraphs of an opening that reader view has left out, and of a stretch between others; more are something else. */
const LONGEST_OPENING = 4
const LONGEST_GAP = 2

/** What a page shows, in its order. */
export interface PageBlocks {
  readonly all: readonly Block[]
  /** texts of what is called after something else than an article */
  readonly boxed: ReadonlySet<string>
}

const BOXES = '-ad- ad-break banner callout comment popup promo sidebar social sponsor widget'
  .split(' ')
  .flatMap(word => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(', ')
const HOLDS_ALL = new Set(['html', 'body', 'main', 'article'])

export function blocksOfPage(document: DomDocument): PageBlocks {
  const boxes = [...document.querySelectorAll(BOXES)].filter(
    box => !HOLDS_ALL.has(box.nodeName.toLowerCase()) && !box.querySelector('h1, article'),
  )
  const boxed = new Set(boxes.flatMap(box => blocksOf(box).map(({ text }) => text)))
  return { all: document.body === null ? [] : blocksOf(document.body), boxed }
}

/**
 * The blocks of an article: what was found, behind the opening that stands between the heading and it, without links on their own, the title
 * again, headings that nothing follows and paragraphs that stand there twice, as for narrow screens.
 */
export function articleBlocks(
  found: readonly Block[],
  { all, boxed }: PageBlocks,
  title: string | null,
): readonly Block[] {
  const own = withoutRepeats([...openingOf(found, all), ...withGaps(found, { all, boxed })]).filter(
    block => !isLinks(block) && block.text !== title,
  )
  return own.filter((block, i) => isText(block) || (own[i + 1] !== undefined && isText(own[i + 1]!)))
}

/** Some pages mark up paragraphs as headings. */
const isText = ({ heading, top, text }: Block) => !heading || (!top && isParagraph(text))

/** A page may have its heading and the first paragraph in one box, and the others in another. */
function openingOf(found: readonly Block[], all: readonly Block[]): readonly Block[] {
  const first = found.find(isProse)
  const at = first === undefined ? -1 : all.findIndex(({ text }) => text === first.text)
  const heading = all.findLastIndex((block, i) => i < at && block.top)
  const opening = heading < 0 ? [] : all.slice(heading + 1, at).filter(isProse)
  return opening.length <= LONGEST_OPENING ? opening : []
}

/** With paragraphs that reader view has dropped between two that it has kept; where something else stands there, they are of a box. */
function withGaps(found: readonly Block[], { all, boxed }: PageBlocks): readonly Block[] {
  const places = new Map<string, number[]>()
  all.forEach(({ text }, i) => {
    const known = places.get(text)
    if (known) known.push(i)
    else places.set(text, [i])
  })
  const isOwn = (block: Block) => isProse(block) && !boxed.has(block.text)
  let last = -1
  return found.flatMap(block => {
    const at = places.get(block.text)?.find(place => place > last)
    if (at === undefined) return block
    const between = last < 0 ? [] : all.slice(last + 1, at)
    last = at
    return between.length <= LONGEST_GAP && between.every(isOwn) ? [...between, block] : block
  })
}

function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter(block => {
    if (!isProse(block)) return true
    const isNew = !seen.has(block.text)
    seen.add(block.text)
    return isNew
  })
}

/** What the only `article` of a page holds, or where there is none its only `main`. */
export function markedBlocks(document: DomDocument): readonly Block[] {
  const articles = [...document.querySelectorAll('article')]
  const [marked, ...others] = articles.length > 0 ? articles : document.querySelectorAll('main')
  return marked === undefined || others.length > 0 ? [] : blocksOf(marked)
}

/** Reader view may take the box of the heading for the article, where that has a paragraph. */
export function isBeside(read: readonly Block[], marked: readonly Block[]): boolean {
  if (proseIn(marked) <= proseIn(read)) return false
  const texts = new Set(marked.map(({ text }) => text))
  return !read.some(block => isProse(block) && texts.has(block.text))
}
