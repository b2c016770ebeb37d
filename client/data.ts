/** What a page hands to its script. */
export interface ArticleData {
  readonly page: 'article'
  readonly article: string
  readonly kinds: readonly string[]
  /** the columns of each kind that a reader may fill */
  readonly forms: Readonly<Record<string, readonly FormColumn[]>>
  readonly facts: readonly FactData[]
}

export interface FormColumn {
  /** as in CSV */
  readonly name: string
  /** the only ones that it may have */
  readonly values: readonly string[] | null
  /** a row that is added has to have it */
  readonly needed: boolean
}

export interface FactData {
  readonly id: string
  readonly kind: string
  readonly start: number
  readonly end: number
  /** columns that are not empty, nested names joined by a blank; the rule last */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

export interface IndexData {
  readonly page: 'index'
  readonly tables: readonly TableData[]
}

export interface DiffData {
  readonly page: 'diff'
  readonly tables: readonly TableData[]
}

export interface TableData {
  readonly id: string
  readonly columns: readonly {
    readonly name: string
    readonly numeric?: boolean
    readonly hidden?: boolean
    /** the column that holds where a cell of this one leads */
    readonly href?: number
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The data of this page. */
export function readData(): ArticleData | IndexData | DiffData {
  return JSON.parse(document.getElementById('data')!.textContent!)
}

/** An element with attributes and children. Text stays text: nothing here makes markup of it. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
