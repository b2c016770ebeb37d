import type { Corrections } from './corrections.ts'
import { type ArticleData, create, type FactData } from './data.ts'

/** Kinds whose rows name somebody: such a name may be right or wrong in every article. */
const NAMES = ['places', 'organizations', 'people']

/** What a reader can say of the selected fact. */
export function showEditor(
  { article }: ArticleData,
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
  const everywhere = create('input', { type: 'checkbox', name: 'everywhere' })
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
  const form = editFields(fact, fields =>
    corrections.toggle({ action: 'edit', ...about, fields, ...scope() }),
  )
  editor.append(form)
  return editor
}

/** A field for each column of the row; those that were changed are handed on. */
function editFields(
  { fields }: FactData,
  save: (fields: Record<string, string | null>) => void,
): HTMLElement {
  const inputs = fields
    .filter(([name]) => name !== 'rule')
    .map(([name, value]) => ({
      name,
      value,
      input: create('input', { type: 'text', value, 'aria-label': name }),
    }))
  const form = create('form', { hidden: '' })
  for (const { name, input } of inputs) form.append(create('label', {}, `${name} `, input))
  form.append(create('button', { type: 'submit' }, 'Save'))
  form.addEventListener('submit', event => {
    event.preventDefault()
    const changed = inputs.filter(({ value, input }) => input.value !== value)
    if (changed.length > 0)
      save(
        Object.fromEntries(
          changed.map(({ name, input }) => [name.replaceAll(' ', '_'), input.value || null]),
        ),
      )
  })
  return form
}
