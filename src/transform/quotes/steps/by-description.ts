import { ORGANIZATION_NOUNS } from '../../../lexicon/descriptions.ts'
import type { NamedMention } from '../named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'
import { pickNamed } from './by-pronoun.ts'

/**
 * `the union`, `the healthcare giant`, `the mayor`: somebody named before whom the noun fits. An organization fits
 * by a word of its name or by the sort of its name; a person by the role that the article gives.
 */
export const byDescription: Step = {
  name: 'description',
  resolve(quote, index, context) {
    const { speaker } = quote.mention.raw
    const noun = quote.words.split(' ').at(-1) ?? ''
    if (!speaker || !noun || !isDefinite(context.doc.text.slice(speaker.start, speaker.end))) return null
    const sort = ORGANIZATION_NOUNS.get(noun)
    const best = pickNamed(quote, index, context, mention =>
      mention.kind === 'person'
        ? fitsRole(mention, noun)
        : sort === undefined
          ? null
          : fitsName(mention, noun, sort),
    )
    return best && fromNamed(best)
  },
}

const isDefinite = (words: string) => /^(?:the|this|that)\s/i.test(words)
const FITS_WORD = 3

function fitsRole({ role }: NamedMention, noun: string): number | null {
  return startsWord(role, noun) ? FITS_WORD : null
}

/** Whether a word of `words` starts so. Both come from the article, so neither may be a pattern. */
function startsWord(words: string, beginning: string): boolean {
  for (let at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1))
    if (at === 0 || !LETTER.test(words[at - 1]!)) return true
  return false
}

const LETTER = /[\p{L}\p{N}_]/u

function fitsName({ name }: NamedMention, noun: string, sort: RegExp | null): number | null {
  const lower = name.toLowerCase()
  if (lower.includes(noun)) return FITS_WORD
  if (sort?.test(lower)) return FITS_WORD - 1
  return sort === null && !PUBLIC_BODY.test(lower) ? 0 : null
}

/** What no `company` can be. */
const PUBLIC_BODY =
  /\b(?:union|workers|party|department|ministry|agency|university|school|council|commission|committee|court|police|government|senate|house|congress|parliament|army|united nations|association|federation)\b/
