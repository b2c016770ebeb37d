import { Corrections, showBar } from './corrections.ts'
import { create, type IndexData } from './data.ts'
import { showTable } from './table.ts'

/** The tables of the first page, and merging of entities. */
export function startIndex(data: IndexData): void {
  const corrections = new Corrections('.')
  showBar(document.getElementById('corrections')!, corrections)
  for (const table of data.tables) {
    const place = document.getElementById(`table-${table.id}`)
    if (!place) continue
    if (table.id !== 'entities') {
      showTable(place, table)
      continue
    }
    const chosen = new Map<string, string>()
    const merge = create('button', { type: 'button', class: 'merge', disabled: '' }, 'Merge the chosen')
    const part = create('button', { type: 'button', class: 'part', disabled: '' }, 'Take the chosen apart')
    const redraw = showTable(place, table, {
      lead(key, cells) {
        const name = String(cells[1])
        const said = corrections.of(key)
        const box = create('input', { type: 'checkbox', 'aria-label': `Choose ${name}` })
        box.checked = chosen.has(key)
        box.addEventListener('change', () => {
          if (box.checked) chosen.set(key, name)
          else chosen.delete(key)
          const kinds = new Set([...chosen.keys()].map(id => id.split(':')[0]))
          merge.disabled = chosen.size < 2 || kinds.size > 1
          part.disabled = chosen.size === 0
        })
        const note = said?.action === 'merge' ? ` → ${said.into}` : said?.action === 'part' ? ' (apart)' : ''
        return create('label', {}, box, note)
      },
    })
    place.querySelector('.bar')!.append(merge, part)
    merge.addEventListener('click', () => {
      // the first that was chosen is the one that stays
      const [[into, name], ...others] = [...chosen] as [[string, string], ...[string, string][]]
      for (const [id, text] of others)
        corrections.toggle({ action: 'merge', id, text, into, fields: { name }, scope: 'all' })
      chosen.clear()
      redraw()
    })
    part.addEventListener('click', () => {
      for (const [id, text] of chosen) corrections.toggle({ action: 'part', id, text, scope: 'all' })
      chosen.clear()
      redraw()
    })
    corrections.onChange(redraw)
  }
}
