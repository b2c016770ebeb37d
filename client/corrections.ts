import { create } from './data.ts'

/** One thing that a reader has said of a run: a line of `corrections.jsonl`. */
export interface Correction {
  readonly action: 'accept' | 'reject' | 'edit' | 'add' | 'merge' | 'part'
  /** id of the row, or of the entity for `merge` and `part` */
  readonly id: string
  readonly article_id?: string
  readonly kind?: string
  readonly start?: number
  readonly end?: number
  /** the words of the fact as they stand in the article, or the name of the entity */
  readonly text: string
  /** columns with their right values */
  readonly fields?: Readonly<Record<string, string | null>>
  /** id of the entity that another is merged into */
  readonly into?: string
  /** `all`: of this name in every article */
  readonly scope?: 'article' | 'all'
}

/** Corrections of one report, kept in the browser until they are downloaded, and beyond. */
export class Corrections {
  readonly #key: string
  #all: Correction[]
  /** by id; made anew when asked for after a change */
  #last: ReadonlyMap<string, Correction> | null = null
  readonly #changed: (() => void)[] = []
  #isKept = true

  /** `top` is the folder of the report as seen from the page: a report that is made anew in its place keeps them. */
  constructor(top: '.' | '..') {
    this.#key = `newsfacts-corrections:${new URL(top, location.href).pathname}`
    this.#all = this.#read()
    window.addEventListener('storage', event => {
      if (event.key !== this.#key) return
      this.#all = this.#read()
      this.#last = null
      for (const tell of this.#changed) tell()
    })
  }

  get all(): readonly Correction[] {
    return this.#all
  }

  /** Whether other pages, and this one when it is opened again, have them too. */
  get isKept(): boolean {
    return this.#isKept
  }

  onChange(tell: () => void): void {
    this.#changed.push(tell)
  }

  /** The last word on a row or an entity. */
  of(id: string): Correction | undefined {
    this.#last ??= new Map(this.#all.map(correction => [correction.id, correction]))
    return this.#last.get(id)
  }

  /** Puts a correction in the place of what was said of the same row before; the same again takes it back. */
  toggle(correction: Correction): void {
    const isAgain = JSON.stringify(this.of(correction.id)) === JSON.stringify(correction)
    this.#replace(correction.id, isAgain ? [] : [correction])
  }

  /** Puts a correction in the place of what was said of the same row before. */
  put(correction: Correction): void {
    this.#replace(correction.id, [correction])
  }

  #replace(id: string, by: readonly Correction[]): void {
    this.#all = [...this.#all.filter(other => other.id !== id), ...by]
    this.#write()
  }

  /** Adds lines of an earlier download; what is said here stays the last word. Throws for what is none, and adds nothing then. */
  append(lines: string): void {
    const earlier = lines.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parse(line, i + 1)]))
    const known = new Set(this.#all.map(({ id }) => id))
    this.#all = [...earlier.filter(({ id }) => !known.has(id)), ...this.#all]
    this.#write()
  }

  toJsonLines(): string {
    return this.#all.map(correction => `${JSON.stringify(correction)}\n`).join('')
  }

  #read(): Correction[] {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? '[]')
    } catch {
      return []
    }
  }

  #write(): void {
    this.#last = null
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#all))
      this.#isKept = true
    } catch {
      // a browser that keeps nothing for pages from disk, or is full: they last as long as the page is open
      this.#isKept = false
    }
    for (const tell of this.#changed) tell()
  }
}

function parse(line: string, number: number): Correction {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    // told below
  }
  const { action, id } = (value ?? {}) as Partial<Correction>
  if (typeof action !== 'string' || typeof id !== 'string')
    throw new Error(`line ${number} is no correction: nothing was added`)
  return value as Correction
}

/** The bar that counts the corrections, hands them out as a file and takes earlier ones in. */
export function showBar(place: HTMLElement, corrections: Corrections): void {
  const download = create('button', { type: 'button', class: 'download' })
  const file = create('input', { type: 'file', accept: '.jsonl', hidden: '' })
  const open = create('button', { type: 'button' }, 'Add an earlier file')
  download.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([corrections.toJsonLines()], { type: 'application/jsonl' }))
    const link = create('a', { href: url, download: 'corrections.jsonl' })
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 1000)
  })
  const note = create('span', { class: 'note', role: 'status' })
  let fault = ''
  open.addEventListener('click', () => file.click())
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? []
    fault = ''
    try {
      if (chosen) corrections.append(await chosen.text())
    } catch (error) {
      fault = `${chosen!.name}: ${(error as Error).message}`
    }
    file.value = ''
    tell()
  })
  const tell = () => {
    const count = corrections.all.length
    note.textContent =
      fault ||
      (corrections.isKept ? '' : 'This browser keeps nothing for this page: download before you leave it.')
    download.textContent = `Download corrections.jsonl (${count})`
    download.disabled = count === 0
  }
  corrections.onChange(tell)
  tell()
  place.append(download, open, file, note)
}
