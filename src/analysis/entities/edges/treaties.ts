import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Last words of what bodies sign, and are not. */
const TREATY = /^(?:Accords?|Agreements?|Disease|Disorder|Pacts?|Protocols?|Syndrome|Treat(?:y|ies))$/
/** Whoever has such a name is none, whatever plain news was taken to say. */
const ILLNESS = /^(?:Disorder|Syndrome)$/
/** The same of illnesses in small letters, behind whatever they are called: `mad cow disease (BSE)`. */
const AILS = /^(?:disease|disorder|syndrome|infection|deficiency|virus|encephalopathy|epilepsy|cancer)$/
/** What is a treaty or a law by its last word, whatever its type. */
const LAW =
  /^(?:Accords?|Acts?|Agreements?|Bill|Code|Disease|Disorder|Law|Pacts?|Protocols?|Regulations?|Statute|Syndrome|Treat(?:y|ies))$/
/** What is one where it stands `between` those who made it. */
const BOND = /^(?:Partnership|Compact|Framework|Convention|Initiative|Deal|Dialogue)$/
/** Whose convention is an event, every four years; that of Baptists is a body. */
const PARTY = /^(?:Democratic|Republican|Libertarian|National)$/
const LETTERS = /^\p{Lu}{2,7}$/u
const CAPITAL = /^\p{Lu}/u
const ORG = ENTITY_TYPES.indexOf('ORG')

/**
 * Drops treaties, diseases and conventions of parties that were taken for organizations, and what stands for them and for laws, in brackets (`Regional Fisheries
 * Treaty (RFT)`) or by their letters (`the Clean Coast Act ... the CCA`), unless an organization is known by that name. `words`
 * are the hashes of the tokens.
 */
export function dropTreaties<Name extends NameSpan>(
  names: readonly Name[],
  { count, word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const isKnown = ({ first, last }: NameSpan) =>
    isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
  const letters = new Set<string>()
  const initials = new Set<string>()
  const isBond = ({ first, last }: NameSpan) => {
    if (last - first < 2 || !BOND.test(word(last - 1))) return false
    const behind = last + 3 < count && word(last) === '(' && word(last + 2) === ')' ? last + 3 : last
    return behind < count && word(behind) === 'between'
  }
  for (const name of names) {
    const { first, last } = name
    if (last - first === 1) {
      if (
        first > 1 &&
        word(first - 1) === '(' &&
        (TREATY.test(word(first - 2)) || AILS.test(word(first - 2)))
      )
        letters.add(word(first))
    } else if (isBond(name) || LAW.test(word(last - 1))) {
      initials.add(initialsOf(name, word))
      if (last + 2 < count && word(last) === '(' && LETTERS.test(word(last + 1))) letters.add(word(last + 1))
    }
  }
  return names.filter(name => {
    const { first, last, type } = name
    if (type !== 'ORG') return true
    if (last - first === 1)
      return !(letters.has(word(first)) || (initials.has(word(first)) && !isKnown(name)))
    if (word(last - 1) === 'Convention' && PARTY.test(word(last - 2))) return false
    if (ILLNESS.test(word(last - 1))) return false
    // `the Serious Crime and Police Bill`
    if (last - first > 2 && word(last - 1) === 'Bill') return false
    return !(TREATY.test(word(last - 1)) || isBond(name)) || isKnown(name)
  })
}

/** `CCA` of `Clean Coast Act`. */
export function initialsOf({ first, last }: NameSpan, word: Written['word']): string {
  let initials = ''
  for (let i = first; i < last; i++) if (CAPITAL.test(word(i))) initials += word(i)[0]
  return initials
}
