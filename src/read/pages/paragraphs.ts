import type { DomDocument, DomNode } from './dom.ts'
import { isParagraph } from './prose.ts'

/**
 * Takes the names off paragraphs that stand beside others: reader view drops what is called `extra` or `social`, which is what style sheets
 * call the look of a paragraph (`font-extrabold`).
 */
export function unnameParagraphs(document: DomDocument): void {
  const paragraphs = [...document.querySelectorAll('p')].filter(({ textContent }) =>
    isParagraph(textContent ?? ''),
  )
  const beside = new Map<DomNode | null, number>()
  for (const { parentNode } of paragraphs) beside.set(parentNode, (beside.get(parentNode) ?? 0) + 1)
  for (const paragraph of paragraphs)
    if (beside.get(paragraph.parentNode)! > 1)
      for (const name of ['class', 'id', 'role']) paragraph.removeAttribute(name)
}
