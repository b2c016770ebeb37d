import type { DomDocument } from './dom.ts'
import { moveBehind } from './move-nodes.ts'

/** How often templates inside templates are opened. */
const DEEPEST = 8

/** Puts what stands in a shadow tree into the page: browsers that save one write it as a template. */
export function openShadows(document: DomDocument): void {
  for (let depth = 0; depth < DEEPEST; depth++) {
    const templates = [...document.querySelectorAll('template[shadowrootmode], template[shadowroot]')]
    if (templates.length === 0) return
    for (const template of templates) {
      moveBehind(template, [...template.childNodes])
      template.remove()
    }
  }
}
