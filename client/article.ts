import { Corrections, showBar } from './corrections.ts'
import { type ArticleData, create } from './data.ts'
import { showEditor } from './editor.ts'
import { offerNewFact } from './new-fact.ts'

/** Joins text and rows of an article: a click on either selects the other; keys walk through the facts. */
export function startArticle(data: ArticleData): void {
  const corrections = new Corrections('..')
  showBar(document.getElementById('corrections')!, corrections)
  const rows = [...document.querySelectorAll<HTMLLIElement>('#rows > li')]
  const marks = [...document.querySelectorAll<HTMLElement>('mark')]
  const parts = [...document.querySelectorAll<HTMLElement>('[data-p]')]
  const marksOf = new Map<number, HTMLElement[]>()
  for (const mark of marks)
    for (const fact of numbersOf(mark)) marksOf.set(fact, [...(marksOf.get(fact) ?? []), mark])
  let selected = -1

  const select = (fact: number, reveal: 'row' | 'text' | 'both') => {
    if (selected >= 0) {
      rows[selected]!.classList.remove('selected')
      open(rows[selected]!, false)
      rows[selected]!.querySelector('.editor')?.remove()
    }
    for (const mark of [...marks, ...parts]) mark.classList.remove('selected', 'part')
    selected = fact
    const row = rows[fact]
    if (!row) return
    row.classList.add('selected')
    open(row, true)
    row.append(showEditor(data, data.facts[fact]!, corrections))
    for (const mark of marksOf.get(fact) ?? []) mark.classList.add('selected')
    for (const part of parts) part.classList.toggle('part', part.dataset.p!.split(' ').includes(String(fact)))
    if (reveal !== 'text') row.scrollIntoView({ block: 'nearest' })
    if (reveal !== 'row') marksOf.get(fact)?.[0]?.scrollIntoView({ block: 'center' })
    history.replaceState(null, '', `#${encodeURIComponent(data.facts[fact]!.id)}`)
  }

  document.querySelector('.text')!.addEventListener('click', event => {
    const mark = (event.target as Element).closest<HTMLElement>('mark')
    if (!mark) return
    // the shortest fact first; clicked again, the next longer one
    const shown = numbersOf(mark)
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
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
    if (step !== 0) {
      let next = selected + step
      while (rows[next]?.hidden) next += step
      if (rows[next]) select(next, 'both')
    }
    const action = { a: '.accept', r: '.reject', e: '.edit' }[event.key]
    if (action && selected >= 0) rows[selected]!.querySelector<HTMLElement>(`.editor ${action}`)?.click()
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
        'Keys: j and k walk, a accepts, r rejects, e edits. Mark text to add a fact.',
      ),
    )
}

const numbersOf = (mark: HTMLElement): number[] => mark.dataset.f!.split(' ').map(Number)

function open(row: HTMLElement, isOpen: boolean): void {
  row.querySelector('button.row')!.setAttribute('aria-expanded', String(isOpen))
  row.querySelector('dl')!.hidden = !isOpen
}
