import { DEMONYMS } from '../../lexicon/demonyms.ts'
import {
  BEFORE_OFFICE,
  MEMBERS_OF_CONGRESS,
  OF_SEVERAL,
  OFFICE_BODIES,
  PORTFOLIO_BODIES,
  STATES,
} from '../../lexicon/office-bodies.ts'
import type { Fact, Fields } from '../../model/fact.ts'
import { remember } from '../../text/remember.ts'
import { parseOrganizationName, toPlainOrder } from '../identity/organization-names.ts'

/** The body that an office belongs to by its name, where the article names one of that name and no second. */
export function bodiesOfOffices(
  organizations: readonly Fact<'organizations'>[],
): (role: string) => Fields<'organizations'> | null {
  const bodies = new Map<string, Fields<'organizations'>>()
  for (const { fields } of organizations) bodies.set(fields.entity_id, fields)
  const named = [...bodies.values()].map(fields => ({ fields, words: bodyWords(fields.name) }))
  return role => {
    const isBody = bodyTest(role)
    const found = isBody ? named.filter(({ words }) => isBody(words)) : []
    return found.length === 1 ? found[0]!.fields : null
  }
}

/** What a public body is called in plain order, without its country: `justice department` of `U.S. Department of Justice`. */
const bodyWords = remember((name: string): string => {
  const { words } = parseOrganizationName(name)
  let from = words[0] === 'united' && words[1] === 'states' ? 2 : 0
  if (from === 0 && words.length > 1 && DEMONYMS.has(words[0]!)) from = 1
  return toPlainOrder(words.slice(from)).join(' ')
})

type BodyTest = (words: string) => boolean

/** Which bodies a role can be of; null where its words say nothing of that, or name another country. */
const bodyTest = remember((role: string): BodyTest | null => {
  const written = role.replace(/^then-|^ex-/i, '').split(/\s+/)
  let from = 0
  while (from < written.length && BEFORE_OFFICE.has(bare(written[from]!))) from++
  const office = holderOf(written.slice(from).map(bare))
  const known = OFFICE_BODIES.get(office)
  if (known?.has('police'))
    return words => known.has(words) || / police(?: department| service| force| bureau)?$/.test(words)
  if (known) return words => known.has(words)
  const portfolio = portfolioOf(office)
  if (portfolio === null || DEMONYMS.has(portfolio.split(' ')[0]!)) return null
  return words =>
    words === portfolio ||
    (words.startsWith(`${portfolio} `) && PORTFOLIO_BODIES.has(words.slice(portfolio.length + 1)))
})

/** The office of one holder, and of a member of Congress without the state: `senator` of `Ohio senators` and `senator from Ohio`. */
function holderOf(words: readonly string[]): string {
  const from = words.findIndex(word => word === 'from' || word === 'for')
  const member = from > 0 ? words.slice(0, from).join(' ') : ''
  if (MEMBERS_OF_CONGRESS.has(member)) return member
  const whole = words.join(' ')
  const office = OF_SEVERAL.get(whole) ?? whole
  const head = OF_SEVERAL.get(words.at(-1)!) ?? words.at(-1)!
  return MEMBERS_OF_CONGRESS.has(head) && STATES.has(words.slice(0, -1).join(' ')) ? head : office
}

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** `defense` of `defense secretary` and `minister of defense`. */
function portfolioOf(office: string): string | null {
  const found = /^(.+) (?:secretary|minister)$|^(?:secretary|minister) (?:of|for) (?:the )?(.+)$/.exec(office)
  const words = found?.[1] ?? found?.[2]
  return words
    ? words
        .split(' ')
        .filter(word => word !== 'and')
        .join(' ')
    : null
}
