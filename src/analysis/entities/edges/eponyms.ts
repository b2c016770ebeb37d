import type { NameSpan } from '../spans.ts'
import { surnamesOf } from './surnames-of.ts'
import type { Written } from './written.ts'

const DISEASE =
  /^(?:diseases?|syndromes?|palsy|lymphoma|sarcoma|chorea|dementia|ataxia|anaemia|anemia|contracture|cysts?|virus|bacillus|lymphocytes?|iceberg)$/i
/** Diseases that go by the name alone. */
const ALONE = /^(?:Alzheimer|Parkinson|Crohn|Hodgkin|Tourette|Asperger)$/
const POSSESSIVE = /^['’]s?$/

/** Whom a disease is called after is not spoken of: `Huntington's disease`, `had Alzheimer's`; all over the article, unless somebody has the name. */
export function renameEponyms<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { count, word } = written
  const eponyms = new Set<string>()
  for (const { first, last } of names) {
    if (last - first > 1) continue
    const isOwner = last < count && POSSESSIVE.test(word(last))
    const behind = isOwner ? last + 1 : last
    if (behind < count && DISEASE.test(word(behind))) eponyms.add(word(first))
    else if (isOwner && ALONE.test(word(first))) eponyms.add(word(first))
  }
  if (eponyms.size === 0) return [...names]
  const bearers = surnamesOf(names, written)
  return names.map(name =>
    name.last - name.first === 1 &&
    eponyms.has(word(name.first)) &&
    !bearers.has(word(name.first)) &&
    name.type !== 'LOC'
      ? { ...name, type: 'MISC' }
      : name,
  )
}
