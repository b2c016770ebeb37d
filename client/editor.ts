import { columnForm } from './column-form.ts'
import type { Corrections } from './corrections.ts'
import { type ArticleData, create, type FactData } from './data.ts'

/** Kinds whose rows name somebody: such a name may be right or wrong in every article. */
const NAMES = ['places', 'organizations', 'people']

/** What a reader can say of the selected fact. */
export function showEditor(
  { article, forms }: ArticleData,
  { text, ...fact }: FactData & { readonly text: string },
  corrections: Corrections,
): HTMLElement {
  const about = {
    id: fact.id,
    article_id: article,
    kind: fact.kind,
    start: fact.start,
    end: fact.end,
    text,
  }
  const before = corrections.of(fact.id)
  const everywhere = create('input', { type: 'checkbox', name: 'everywhere' })
  everywhere.checked = before?.scope === 'all'
  const scope = () => (everywhere.checked ? ({ scope: 'all' } as const) : {})
  const button = (name: string, label: string, act: () => void) => {
    const element = create('button', { type: 'button', class: name }, label)
    element.addEventListener('click', act)
    return element
  }
  const editor = create(
    'div',
    { class: 'editor' },
    button('accept', 'Accept', () => corrections.toggle({ action: 'accept', ...about })),
    button('reject', 'Reject', () => corrections.toggle({ action: 'reject', ...about, ...scope() })),
    button('edit', 'Edit', () => form.toggleAttribute('hidden')),
  )
  if (NAMES.includes(fact.kind)) editor.append(create('label', {}, everywhere, ' this name in all articles'))
  // nested names are joined by a blank on the page, by `_` in CSV
  const found = new Map(fact.fields.map(([name, value]) => [name.replaceAll(' ', '_'), value]))
  const said = before?.action === 'edit' ? (before.fields ?? {}) : {}
  const form = columnForm(forms[fact.kind] ?? [], { found, said }, fields => {
    const now = corrections.of(fact.id)
    if (fields !== null) corrections.put({ action: 'edit', ...about, fields, ...scope() })
    else if (now?.action === 'edit') corrections.toggle(now)
  })
  form.hidden = true
  editor.append(form)
  return editor
}
