import { FormatError } from '../format-error.ts'

/** Elements inside each other above which a page is refused: browsers stop at 512, and the parser takes time for each pair. */
const MOST = 4000
const VOID = new Set(
  'area base basefont br col command embed frame hr image img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)
/** Elements whose end tag HTML lets one leave out, and what an opening one of them ends. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: 'p',
    li: 'li',
    dd: 'dd dt',
    dt: 'dd dt',
    td: 'td th thead',
    th: 'td th',
    tr: 'td th tr',
    tbody: 'thead tbody',
    tfoot: 'thead tbody',
    option: 'option',
    optgroup: 'option optgroup',
  }).map(([name, ended]) => [name, new Set(ended.split(' '))]),
)
/** Elements that hold text and nothing else. */
const RAW = new Set(['script', 'style', 'title', 'textarea'])
const TAG = /<(?:!--|(\/?)([a-z][^\s/>]{0,60}))/gi

/** Throws a `FormatError` for a page whose elements stand deeper inside each other than any page needs. Linear. */
export function refuseNesting(html: string): void {
  const stack: string[] = []
  const open = new Map<string, number>()
  const pop = () => {
    const name = stack.pop()!
    open.set(name, open.get(name)! - 1)
    return name
  }
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [, slash, written] = tag
    const name = written?.toLowerCase()
    const end = name === undefined ? html.indexOf('-->', TAG.lastIndex) : tagEnd(html, TAG.lastIndex)
    if (end < 0) return
    TAG.lastIndex = end
    if (name === undefined || VOID.has(name)) continue
    if (slash === '/') {
      if ((open.get(name) ?? 0) > 0) while (pop() !== name);
      continue
    }
    const ended = ENDS.get(name)
    while (stack.length > 0 && ended?.has(stack.at(-1)!)) pop()
    const isForeign = Boolean(open.get('svg') || open.get('math'))
    if (isForeign && html[end - 1] === '/') continue
    stack.push(name)
    open.set(name, (open.get(name) ?? 0) + 1)
    if (stack.length > MOST)
      throw new FormatError('UNSAFE', `nests more than ${MOST} elements inside each other`)
    if (!RAW.has(name) || isForeign) continue
    const close = html.indexOf(`</${written}`, end)
    if (close < 0) return
    TAG.lastIndex = close
  }
}

/** Where a tag's `>` stands, which may also stand in the value of an attribute; -1 where it has none. */
function tagEnd(html: string, from: number): number {
  for (let at = from, last = ''; at < html.length; at++) {
    const character = html[at]!
    if (character === '>') return at
    if ((character === '"' || character === "'") && last === '=') {
      at = html.indexOf(character, at + 1)
      if (at < 0) return -1
    }
    if (character > ' ') last = character
  }
  return -1
}
