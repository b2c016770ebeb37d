import { DEMONYMS } from '../lexicon/demonyms.ts'
import { GROUP_NAMES } from '../lexicon/group-names.ts'
import { NAME_TITLES } from '../lexicon/honorifics.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Mention } from '../model/mention.ts'
import type { Extractor } from '../model/stage.ts'
import { UPOS } from '../model/tags.ts'
import { dropFirst, type Name, namesOf } from './names.ts'
import { indexNames, type NameIndex } from './people/name-index.ts'
import { joinNicknames } from './people/nicknames.ts'
import { withoutDot } from './people/noun-phrase.ts'
import { findRole } from './people/roles.ts'

/** People are the recogniser's, without titles; role and affiliation are read from what stands beside the name. */
export const extractPeople: Extractor<'people'> = ({ analysis }) => {
  const names = indexNames(analysis)
  return joinNicknames(analysis, namesOf(analysis, 'PER')).flatMap(name => {
    if (isGroup(name.text)) return []
    const bare = dropTitles(analysis, cutJoined(analysis, name))
    return bare ? [toMention(analysis, bare, names)] : []
  })
}

/** `Democrats`, `Kenyans`: many people. */
function isGroup(text: string): boolean {
  const word = text.toLowerCase()
  return (
    GROUP_NAMES.has(word) || isCompatriot(word) || (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)))
  )
}

/** A title; but `Sultan Al Jaber` and `Sultan bin Salman` are called so. */
const isTitle = (analysis: Analysis, i: number): boolean =>
  NAME_TITLES.has(withoutDot(analysis.lower(i))) &&
  !(analysis.word(i) === 'Sultan' && /^(?:[Aa]l|bin)$/.test(analysis.word(i + 1)))

const OPENERS = new Set((['ADP', 'ADV', 'CCONJ', 'SCONJ'] as const).map(tag => UPOS.indexOf(tag)))

/** `Interestingly Clinton`: a small word that has its capital from opening a sentence. */
function isOpener({ tokens }: Analysis, i: number): boolean {
  return OPENERS.has(tokens.upos[i]!) && (i === 0 || tokens.sentence[i - 1] !== tokens.sentence[i])
}

/** `Welshman Gareth Prosser`, and `Welshman` by itself, which names nobody. */
const isCompatriot = (word: string): boolean =>
  /^(?:cornish|dutch|english|french|irish|manx|scots|ulster|welsh)(?:wo)?m[ae]n$/.test(word)

const JOINT = / (?:[-–—]{1,2}|of|from) /

/** A name without what the recogniser joined to it: a dateline before it (`W.Va. - Jim Mackeller`), a home behind it. */
function cutJoined(analysis: Analysis, whole: Name): Name {
  if (!JOINT.test(whole.text)) return whole
  const { entity, ...name } = whole
  let { first, last } = entity
  for (let i = first + 1; i < last - 1; i++)
    if (/^[-–—]{1,2}$/.test(analysis.word(i)) && isSpaced(analysis, i)) first = i + 1
  for (let i = first + 2; i < last - 1; i++)
    if (/^(?:of|from)$/.test(analysis.word(i))) {
      last = i
      break
    }
  if (first === entity.first && last === entity.last) return { entity, ...name }
  const start = analysis.tokens.start[first]!
  const end = analysis.tokens.end[last - 1]!
  return { entity: { ...entity, first, last }, start, end, text: analysis.text.slice(start, end) }
}

const isSpaced = ({ tokens }: Analysis, i: number) =>
  tokens.end[i - 1]! < tokens.start[i]! && tokens.end[i]! < tokens.start[i + 1]!

/** A name without the titles inside its span; null if it is nothing but titles. */
function dropTitles(analysis: Analysis, name: Name): Name | null {
  const { first, last } = name.entity
  let count = 0
  if (last - first > 1 && (isOpener(analysis, first) || isCompatriot(analysis.lower(first)))) count++
  while (first + count < last - 1 && isTitle(analysis, first + count)) {
    count++
    if (first + count < last - 1 && analysis.word(first + count) === '.') count++
  }
  return count === 0 ? name : dropFirst(analysis, name, count)
}

function toMention(analysis: Analysis, name: Name, names: NameIndex): Mention<'people'> {
  const { entity, start, end, text } = name
  const role = findRole(analysis, entity, names)
  return {
    kind: 'people',
    start,
    end,
    text,
    rule: role ? `people/${role.pattern}` : `people/${entity.source}`,
    raw: {
      name: text,
      title: titleBefore(analysis, entity.first),
      role: role?.role ?? null,
      affiliation: role?.affiliation ?? null,
      owner: role?.owner ?? null,
      confidence: entity.confidence,
    },
  }
}

/** The title written before a name, with its full stop. */
function titleBefore(analysis: Analysis, first: number): string | null {
  let i = first - 1
  if (i > 0 && analysis.word(i) === '.') i--
  if (i < 0 || analysis.tokens.sentence[i] !== analysis.tokens.sentence[first] || !isTitle(analysis, i))
    return null
  return analysis.text.slice(analysis.tokens.start[i], analysis.tokens.end[first - 1])
}
