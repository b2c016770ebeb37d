import { create, type TableData } from './data.ts'

const PAGE = 50
type Cells = TableData['rows'][number]

export interface TableOptions {
  /** what to put in front of each row, from its hidden first cell */
  readonly lead?: (key: string, cells: Cells) => Node | string
}

/** A table to search, sort and page through. Only the rows of one page are in the document. Returns how to redraw it. */
export function showTable(place: HTMLElement, data: TableData, options: TableOptions = {}): () => void {
  const search = create('input', { type: 'search', placeholder: 'Search', 'aria-label': `Search ${data.id}` })
  const head = create('tr')
  const body = create('tbody')
  const table = create('table', {}, create('thead', {}, head), body)
  const status = create('span', { role: 'status' })
  const before = create('button', { type: 'button' }, 'Previous')
  const after = create('button', { type: 'button' }, 'Next')
  place.append(
    create('div', { class: 'bar' }, search, status, before, after),
    create(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Table ${data.id}` },
      table,
    ),
  )
  const words = data.rows.map(row =>
    row
      .filter((_, i) => !data.columns[i]!.hidden)
      .join('\u0000')
      .toLowerCase(),
  )
  let order = data.rows.map((_, i) => i)
  let sorted = { column: -1, down: false }
  let page = 0
  let shown = order

  const filter = () => {
    const wanted = search.value.toLowerCase().split(' ').filter(Boolean)
    shown = wanted.length === 0 ? order : order.filter(i => wanted.every(word => words[i]!.includes(word)))
    page = 0
    draw()
  }
  const sort = (column: number) => {
    const down = sorted.column === column ? !sorted.down : data.columns[column]!.numeric === true
    sorted = { column, down }
    const sign = down ? -1 : 1
    order = data.rows
      .map((_, i) => i)
      .sort((a, b) => {
        const [x, y] = [data.rows[a]![column] ?? '', data.rows[b]![column] ?? '']
        return x === y ? a - b : x < y ? -sign : sign
      })
    filter()
  }
  const draw = () => {
    const pages = Math.max(1, Math.ceil(shown.length / PAGE))
    const from = page * PAGE
    status.textContent = `${shown.length} rows, page ${page + 1} of ${pages}`
    before.disabled = page === 0
    after.disabled = page + 1 >= pages
    body.replaceChildren(...shown.slice(from, from + PAGE).map(i => toRow(data, data.rows[i]!, options)))
    for (const cell of head.querySelectorAll<HTMLElement>('th[data-column]'))
      cell.setAttribute(
        'aria-sort',
        Number(cell.dataset.column) !== sorted.column ? 'none' : sorted.down ? 'descending' : 'ascending',
      )
  }
  if (options.lead) head.append(create('th', { scope: 'col' }, create('span', { class: 'unseen' }, 'choose')))
  data.columns.forEach(({ name, hidden }, column) => {
    if (hidden) return
    const button = create('button', { type: 'button' }, name)
    button.addEventListener('click', () => sort(column))
    head.append(create('th', { scope: 'col', 'data-column': String(column) }, button))
  })
  search.addEventListener('input', filter)
  before.addEventListener('click', () => {
    page--
    draw()
  })
  after.addEventListener('click', () => {
    page++
    draw()
  })
  draw()
  return draw
}

function toRow({ columns }: TableData, cells: Cells, { lead }: TableOptions): HTMLTableRowElement {
  const key = String(cells[0] ?? '')
  const row = create('tr')
  if (lead) row.append(create('td', {}, lead(key, cells)))
  columns.forEach(({ name, hidden, numeric, href }, i) => {
    if (hidden) return
    const words = String(cells[i] ?? '')
    const target = href === undefined ? null : cells[href]
    row.append(
      create(
        'td',
        { class: numeric ? 'number' : `c-${name}` },
        target ? create('a', { href: String(target) }, words || '–') : words,
      ),
    )
  })
  return row
}
