import { create, type FormColumn } from './data.ts'

type Fields = Readonly<Record<string, string | null>>

/** A row as it was found, and what its reader has said of it before. */
interface Row {
  readonly found: ReadonlyMap<string, string>
  readonly said: Fields
  /** the reader adds it */
  readonly isNew?: boolean
}

/** A field for each column of a row, filled or empty; all that are not as they were found are handed on, null for none. */
export function columnForm(
  columns: readonly FormColumn[],
  { found, said, isNew = false }: Row,
  save: (fields: Fields | null) => void,
): HTMLFormElement {
  const inputs = columns.map(column => {
    const before = found.get(column.name) ?? ''
    const given = said[column.name]
    const input = fieldOf(column, given === undefined ? before : (given ?? ''))
    input.required = isNew && column.needed
    return { name: column.name, before, input }
  })
  const form = create('form')
  for (const { name, input } of inputs)
    form.append(create('label', {}, `${name.replaceAll('_', ' ')} `, input))
  form.append(create('button', { type: 'submit' }, 'Save'))
  form.addEventListener('submit', event => {
    event.preventDefault()
    const changed = inputs.filter(({ before, input }) => input.value !== before)
    const fields = Object.fromEntries(changed.map(({ name, input }) => [name, input.value || null]))
    save(changed.length > 0 ? fields : null)
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
