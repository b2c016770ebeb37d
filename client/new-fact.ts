import { columnForm } from './column-form.ts'
import type { Corrections } from './corrections.ts'
import { type ArticleData, create } from './data.ts'

/** Where text of the article is marked, a small bar offers to add it as a fact. */
export function offerNewFact(data: ArticleData, corrections: Corrections): void {
  const kind = create('select', { 'aria-label': 'Kind' })
  for (const name of data.kinds) kind.append(create('option', { value: name }, name))
  const add = create('button', { type: 'button' }, 'Add as a fact')
  const bar = create('div', { class: 'bar new-fact', hidden: '' }, kind, add)
  document.body.append(bar)
  let marked: { start: number; end: number; text: string } | null = null
  document.addEventListener('selectionchange', () => {
    const found = readSelection()
    if (found) marked = found
    if (found || !bar.contains(document.activeElement)) bar.hidden = found === null
  })
  add.addEventListener('click', () => {
    if (!marked) return
    const id = `${data.article}:added-${kind.value}:${marked.start}-${marked.end}`
    corrections.toggle({ action: 'add', id, article_id: data.article, kind: kind.value, ...marked })
    bar.hidden = true
    getSelection()?.removeAllRanges()
  })
  const list = create('ul', { class: 'added' })
  document.getElementById('corrections')!.after(list)
  const show = () => list.replaceChildren(...addedTo(data, corrections))
  corrections.onChange(show)
  show()
}

/** What the reader has added to the article, each with its columns, and a way to take it back. */
function addedTo({ article, forms }: ArticleData, corrections: Corrections): HTMLElement[] {
  return corrections.all
    .filter(({ action, article_id: id }) => action === 'add' && id === article)
    .map(added => {
      const columns = forms[added.kind ?? ''] ?? []
      const fields = added.fields ?? {}
      const form = columnForm(columns, { found: new Map(), said: fields, isNew: true }, now =>
        corrections.put({ ...added, fields: now ?? {} }),
      )
      // what the row cannot do without is asked for at once
      form.hidden = columns.every(({ name, needed }) => !needed || fields[name])
      const edit = create('button', { type: 'button' }, 'Edit')
      edit.addEventListener('click', () => form.toggleAttribute('hidden'))
      const back = create('button', { type: 'button' }, 'Take back')
      back.addEventListener('click', () => corrections.toggle(added))
      const kind = create('span', { class: 'kind' }, `+ ${added.kind}`)
      return create('li', { class: `k-${added.kind}` }, kind, ` ${added.text} `, edit, back, form)
    })
}

/** The marked text with its offsets in code points of the article; null where none of it is marked. */
function readSelection(): { start: number; end: number; text: string } | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const paragraph = paragraphOf(range.startContainer)
  if (!paragraph || paragraph !== paragraphOf(range.endContainer)) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const text = range.toString()
  if (text.trim() === '') return null
  const start = Number(paragraph.dataset.o) + [...before.toString()].length
  return { start, end: start + [...text].length, text }
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('.text p') ?? null
}
