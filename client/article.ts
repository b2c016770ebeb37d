import { Corrections, showBar } from './corrections.ts'
import { type ArticleData, create, type FactData } from './data.ts'
import { showEditor } from './editor.ts'
import { offerNewFact } from './new-fact.ts'

/** Joins text and rows of an article: a click on either selects the other; keys walk through the facts. */
export function startArticle(data: ArticleData): void {
  const corrections = new Corrections('..')
  showBar(document.getElementById('corrections')!, corrections)
  const rows = [...document.querySelectorAll<HTMLLIElement>('#rows li')]
  const marksOf = byNumber('mark', 'f')
  const partsOf = byNumber('[data-p]', 'p')
  const list = document.querySelector<HTMLElement>('.facts')!
  let selected = -1

  const leave = () => {
    const row = rows[selected]
    row?.classList.remove('selected')
    row?.querySelector('.details')?.remove()
    row?.querySelector('button.row')?.setAttribute('aria-expanded', 'false')
    for (const mark of marksOf.get(selected) ?? []) mark.classList.remove('selected')
    for (const part of partsOf.get(selected) ?? []) part.classList.remove('part')
  }
  const select = (number: number, reveal: 'row' | 'text' | 'both') => {
    leave()
    selected = number
    const [row, fact] = [rows[number], data.facts[number]]
    if (!row || !fact) return
    row.classList.add('selected')
    row.querySelector('button.row')!.setAttribute('aria-expanded', 'true')
    row.append(details(data, fact, row.querySelector('.said')!.textContent!, corrections))
    for (const mark of marksOf.get(number) ?? []) mark.classList.add('selected')
    for (const part of partsOf.get(number) ?? []) part.classList.add('part')
    if (reveal !== 'text') showIn(list, row)
    if (reveal !== 'row') marksOf.get(number)?.[0]?.scrollIntoView({ block: 'center' })
    history.replaceState(null, '', `#${encodeURIComponent(fact.id)}`)
  }

  document.querySelector('.text')!.addEventListener('click', event => {
    const mark = (event.target as Element).closest<HTMLElement>('mark')
    if (!mark) return
    // the shortest fact first; clicked again, the next longer one
    const shown = numbersIn(mark.dataset.f!)
      .filter(fact => !rows[fact]!.hidden)
      .reverse()
    if (shown.length > 0) select(shown[(shown.indexOf(selected) + 1) % shown.length]!, 'row')
  })
  document.getElementById('rows')!.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button.row')
    if (button) select(Number(button.parentElement!.dataset.i), 'text')
  })
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name=kind]'))
    box.addEventListener('change', () => {
      document.body.classList.toggle(`hide-${box.value}`, !box.checked)
      for (const row of rows)
        if (data.facts[Number(row.dataset.i)]!.kind === box.value) row.hidden = !box.checked
    })
  document.addEventListener('keydown', event => {
    if ((event.target as Element).closest('input, select, textarea') || event.ctrlKey || event.metaKey) return
    const walk = (step: 1 | -1) => {
      let next = selected + step
      while (rows[next]?.hidden) next += step
      if (rows[next]) select(next, 'both')
    }
    const press = (name: string) => rows[selected]?.querySelector<HTMLElement>(`.editor .${name}`)?.click()
    if (event.key === 'j') walk(1)
    if (event.key === 'k') walk(-1)
    if (event.key === 'e') press('edit')
    if (event.key === 'a' || event.key === 'r') {
      press(event.key === 'a' ? 'accept' : 'reject')
      walk(1)
    }
  })
  const mark = () => {
    for (const row of rows) {
      const said = corrections.of(data.facts[Number(row.dataset.i)]!.id)
      row.dataset.said = said?.action ?? ''
    }
  }
  corrections.onChange(mark)
  mark()
  offerNewFact(data, corrections)
  const linked = decodeURIComponent(location.hash.slice(1))
  const target = data.facts.findIndex(({ id }) => id === linked)
  if (target >= 0) select(target, 'both')
  document
    .querySelector('.facts')!
    .append(
      create(
        'p',
        { class: 'keys' },
        'Keys: j and k walk, a accepts and r rejects and go on, e edits. Mark text to add a fact.',
      ),
    )
}

/** Scrolls a list, and nothing around it, to where a row of it is seen from its start. */
function showIn(list: HTMLElement, row: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top - 8
}

/** What is known of a fact, and what can be said of it. */
function details(data: ArticleData, fact: FactData, text: string, corrections: Corrections): HTMLElement {
  const known = fact.fields.flatMap(([name, value]) => [create('dt', {}, name), create('dd', {}, value)])
  const editor = showEditor(data, { ...fact, text }, corrections)
  return create('div', { class: 'details' }, create('dl', {}, ...known), editor)
}

const numbersIn = (list: string): number[] => list.split(' ').map(Number)

/** Elements by the numbers of the facts that one of their data attributes names. */
function byNumber(selector: string, attribute: 'f' | 'p'): Map<number, HTMLElement[]> {
  const elements = new Map<number, HTMLElement[]>()
  for (const element of document.querySelectorAll<HTMLElement>(selector))
    for (const number of numbersIn(element.dataset[attribute]!)) {
      const others = elements.get(number)
      if (others) others.push(element)
      else elements.set(number, [element])
    }
  return elements
}
