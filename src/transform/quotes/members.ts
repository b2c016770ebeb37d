import { DEMONYMS } from '../../lexicon/demonyms.ts'
import { PARTY_MEMBERS } from '../../lexicon/party-members.ts'

/** `Another Republican`, `the Kentucky Democrat`, `the Argentine`: somebody by a party or a country, which is nobody's name. */
export function isMember(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return PARTY_MEMBERS.has(last) || DEMONYMS.has(last.toLowerCase())
}
