import type { Block } from './blocks.ts'
import { isLinks, isParagraph, isProse } from './prose.ts'

/** Paragraphs of an opening that reader view has left out; more are something else. */
const LONGEST_OPENING = 4

/**
 * The blocks of an article: what was found, behind the opening that stands between the heading and it, without links on their own, the title
 * again, headings that nothing follows and paragraphs that stand there twice, as for narrow screens.
 */
export function articleBlocks(
  found: readonly Block[],
  all: readonly Block[],
  title: string | null,
): readonly Block[] {
  const own = withoutRepeats([...openingOf(found, all), ...found]).filter(
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

function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter(block => {
    if (!isProse(block)) return true
    const isNew = !seen.has(block.text)
    seen.add(block.text)
    return isNew
  })
}
