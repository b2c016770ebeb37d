import { create, type FormColumn } from './data.ts'

type Fields = Readonly<Record<string, string | null>>

/** A field for each column of a row, filled or empty; those that were changed are handed on. */
export function columnForm(
  columns: readonly FormColumn[],
  values: ReadonlyMap<string, string>,
  save: (changed: Fields) => void,
  isNew = false,
): HTMLFormElement {
  const inputs = columns.map(column => {
    const value = values.get(column.name) ?? ''
    const input = fieldOf(column, value)
    input.required = isNew && column.needed
    return { name: column.name, value, input }
  })
  const form = create('form')
  for (const { name, input } of inputs)
    form.append(create('label', {}, `${name.replaceAll('_', ' ')} `, input))
  form.append(create('button', { type: 'submit' }, 'Save'))
  form.addEventListener('submit', event => {
    event.preventDefault()
    const changed = inputs.filter(({ value, input }) => input.value !== value)
    if (changed.length > 0)
      save(Object.fromEntries(changed.map(({ name, input }) => [name, input.value || null])))
  })
  return form
}

function fieldOf({ name, values }: FormColumn, value: string): HTMLInputElement | HTMLSelectElement {
  if (values === null) return create('input', { type: 'text', value, 'aria-label': name })
  const select = create('select', { 'aria-label': name })
  for (const option of ['', ...values]) select.append(create('option', { value: option }, option))
  select.value = value
  return select
}
