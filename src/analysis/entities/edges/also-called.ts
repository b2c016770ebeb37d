import type { NameSpan } from '../spans.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

/** Words of what somebody is called, at most. */
const MOST = 2
/** Words between somebody and what he is called, at most. */
const REACH = 7
const CALLED = /^(?:known|nicknamed|dubbed|alias|aka|a\.k\.a\.)$/i
const BETWEEN =
  /^(?:[-–—,("“‘']|who|is|was|also|better|popularly|commonly|widely|otherwise|fondly|simply|as|affectionately|to|all|everyone|everybody|friends|fans|family|colleagues|many|most|locally|and)$/i

/** What somebody is called is somebody, all over the article: `Bartolomeu Sequeira, better known as Bartô`. */
export function renameAliases<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const called = new Set<string>()
  names.forEach((name, k) => {
    const before = names[k - 1]
    const isShort = name.last - name.first <= MOST
    if (
      isShort &&
      before?.type === 'PER' &&
      name.type !== 'PER' &&
      isCalled(before.last, name.first, written)
    )
      called.add(wordsOf(name, written))
  })
  return renameAll(names, called, 'PER', written)
}

function isCalled(from: number, to: number, { word, together }: Written): boolean {
  if (to - from < 2 || to - from > REACH || !together(from, to)) return false
  let isSaid = false
  for (let i = from; i < to; i++) {
    if (CALLED.test(word(i))) isSaid = true
    else if (!BETWEEN.test(word(i))) return false
  }
  return isSaid
}
