import { STYLE } from '../candidates.ts'
import { key } from '../hash.ts'
import { lookUp } from '../lexicon-table.ts'
import { type Beliefs, bestOf, MOST_BELIEFS, readBeliefs, writeBeliefs } from './beliefs.ts'
import { CLASSES } from './classes.ts'
import { MOST_CONTEXT, writeContext } from './context.ts'
import { type Groups, groupMentions, type Link } from './groups.ts'
import { MOST_KIN, markStrangers, writeKin } from './kin.ts'
import { hashSpan } from './known.ts'
import type { Mention } from './mentions.ts'
import { MOST_NAME, writeName } from './name-words.ts'
import type { Reading } from './reading.ts'

/** Mentions of a name whose surroundings are taken together, at most. */
const MOST_MENTIONS = 12
/** Names that hang together with a name and are heard, at most. */
const MOST_LINKS = 4
/**
 * What is taken over from a name's mentions, and from names that hang together with it: those have a template for each `LINK`,
 * which is added. The numbers are hashed into the learnt weights: a new one takes a number that none had.
 */
const enum Template {
  LinkedBestShare = 1201,
  LinkedBestUses = 1221,
  LinkedBest = 1241,
  Around = 0x10000,
  LinkedAround = 0x20000,
}

/** What is to be decided: mentions with the keys that speak on each. A list of keys may speak on many mentions. */
export interface Cases {
  readonly mentions: readonly Mention[]
  readonly groups: Groups
  readonly beliefs: Beliefs
  readonly lists: readonly Int32Array[]
  /** numbers of the lists that speak on each mention; none on names that the chain is sure of */
  readonly heard: readonly (readonly number[])[]
}

/**
 * Gathers what an article says of each mention in doubt: by itself, of its name, of the names that hang together with
 * that. In doubt is a name that the chain gives less than `sure` somewhere, on a scale of 1, or two types, or another type
 * than a longer name that it stands for.
 */
export function gatherCases(reading: Reading, mentions: readonly Mention[], sure: number): Cases {
  const groups = groupMentions(mentions, reading)
  const beliefs = readBeliefs(reading, mentions, groups)
  const around = new Surroundings(reading, mentions, groups)
  const lists: Int32Array[] = []
  const add = (list: Int32Array): number => lists.push(list) - 1
  const linked = linksByGroup(groups)
  const ofGroup: number[][] = []
  const listsOf = (group: number): number[] => {
    const links = linked[group]!
    const kin = new Int32Array(MOST_KIN)
    const end = writeKin(reading.stage.scene, mentions, groups, beliefs, group, links, kin, 0)
    const name = nameKeys(
      reading,
      mentions[groups.sample[group]!]!,
      kin.subarray(0, end),
      groups.uses[group]! > 1 ? around.of(group) : NOTHING,
    )
    return [
      add(name),
      ...links
        .slice(0, MOST_LINKS)
        .map(({ to, link }) => add(linkedKeys(around.of(to), beliefs, groups, to, link))),
    ]
  }
  const open = openGroups(groups, beliefs, sure)
  const buffer = new Int32Array(MOST_CONTEXT + MOST_BELIEFS)
  const heard = mentions.map((mention, m) => {
    const group = groups.of[m]!
    if (!open[group]) return []
    const end = writeContext(reading, mentions, m, buffer)
    const own = writeBeliefs(beliefs, mention, m, group, groups.uses[group]! - 1, buffer, end)
    const list = add(buffer.slice(0, own))
    ofGroup[group] ??= listsOf(group)
    return [list, ...ofGroup[group]!]
  })
  return { mentions, groups, beliefs, lists, heard }
}

/** Names that the chain is not sure of everywhere, or takes for different things, or for others than what they stand for. */
function openGroups(groups: Groups, beliefs: Beliefs, sure: number): Uint8Array {
  const { count, of } = groups
  const { shares } = beliefs
  const open = markStrangers(groups, beliefs)
  const types = new Int8Array(count).fill(-1)
  of.forEach((group, m) => {
    const best = bestOf(shares, m * CLASSES)
    const type = best - m * CLASSES
    if (shares[best]! < sure || (types[group]! >= 0 && types[group] !== type)) open[group] = 1
    types[group] = type
  })
  return open
}

/** The links of each group. */
function linksByGroup({ count, links }: Groups): Link[][] {
  const byGroup: Link[][] = Array.from({ length: count }, () => [])
  for (const link of links) byGroup[link.from]!.push(link)
  return byGroup
}

const NOTHING = new Int32Array()

/** What stands round the mentions of each name, each key once; put together when it is asked for. */
class Surroundings {
  readonly #reading: Reading
  readonly #mentions: readonly Mention[]
  readonly #members: readonly (readonly number[])[]
  readonly #known: Int32Array[] = []

  constructor(reading: Reading, mentions: readonly Mention[], { count, of }: Groups) {
    this.#reading = reading
    this.#mentions = mentions
    const members: number[][] = Array.from({ length: count }, () => [])
    of.forEach((group, m) => {
      if (members[group]!.length < MOST_MENTIONS) members[group]!.push(m)
    })
    this.#members = members
  }

  of(group: number): Int32Array {
    this.#known[group] ??= unite(this.#members[group]!.map(m => this.#contextOf(m)))
    return this.#known[group]!
  }

  #contextOf(m: number): Int32Array {
    const keys = new Int32Array(MOST_CONTEXT)
    return keys.subarray(0, writeContext(this.#reading, this.#mentions, m, keys))
  }
}

/** All keys of some lists, each once, in ascending order. */
function unite(lists: readonly Int32Array[]): Int32Array {
  const keys = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let end = 0
  for (const list of lists) {
    keys.set(list, end)
    end += list.length
  }
  keys.sort()
  let count = 0
  for (let k = 0; k < end; k++) if (k === 0 || keys[k] !== keys[count - 1]) keys[count++] = keys[k]!
  return keys.subarray(0, count)
}

/** What the words of a name say, its kin (`writeKin`), and what stands round its mentions. */
function nameKeys(reading: Reading, mention: Mention, kin: Int32Array, around: Int32Array): Int32Array {
  const { scene } = reading.stage
  const whole = hashSpan(scene.signs.word, mention.first, mention.last)
  const words = new Int32Array(MOST_NAME)
  const known = lookUp(reading.lexicon.names, whole)
  const end = writeName(scene, mention, whole, known, mention.style === STYLE.FOLDED, words)
  const own = end + kin.length
  const keys = new Int32Array(own + around.length)
  keys.set(words.subarray(0, end))
  keys.set(kin, end)
  for (let k = 0; k < around.length; k++) keys[own + k] = key(Template.Around, around[k]!)
  return keys
}

/** What stands round a name that hangs together with another, and what the chain takes it for. */
function linkedKeys(
  around: Int32Array,
  { sums }: Beliefs,
  { uses }: Groups,
  group: number,
  link: number,
): Int32Array {
  const keys = new Int32Array(around.length + 3)
  for (let k = 0; k < around.length; k++) keys[k] = key(Template.LinkedAround + link, around[k]!)
  const at = bestOf(sums, group * CLASSES)
  const best = at - group * CLASSES
  const share = Math.floor((4 * sums[at]!) / uses[group]!)
  keys[around.length] = key(Template.LinkedBestShare + link, best | (share << 4))
  keys[around.length + 1] = key(Template.LinkedBestUses + link, best | (Math.min(uses[group]!, 3) << 4))
  keys[around.length + 2] = key(Template.LinkedBest + link, best)
  return keys
}
