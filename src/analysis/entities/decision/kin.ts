import type { Scene } from '../features.ts'
import { key, pair } from '../hash.ts'
import { type Beliefs, bestOf } from './beliefs.ts'
import { CLASSES } from './classes.ts'
import type { Groups, Link } from './groups.ts'
import type { Mention } from './mentions.ts'

/** Which names a name hangs together with. The numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Kin = 1261,
  KinOwnLength = 1262,
  KinFirstListed = 1263,
  LinkedHead = 1264,
  LinkedHeadOwn = 1265,
}

/** Most keys that `writeKin` gives. */
export const MOST_KIN = 12
/** Linked names whose last words are looked at, at most. */
const MOST_HEADS = 4

/** What the chain takes a name for where it is all its mentions together. */
const classOf = ({ sums }: Beliefs, group: number): number => bestOf(sums, group * CLASSES) - group * CLASSES

/**
 * Writes which kinds of names a name hangs together with, all at once, since what is missing tells as much: a lone word
 * that opens a firm's name and ends no person's is the firm. Gives the end.
 */
export function writeKin(
  { signs }: Scene,
  mentions: readonly Mention[],
  { sample }: Groups,
  beliefs: Beliefs,
  group: number,
  links: readonly Link[],
  out: Int32Array,
  from: number,
): number {
  const { listed } = signs
  const { first, last } = mentions[sample[group]!]!
  const own = classOf(beliefs, group)
  const length = Math.min(last - first, 3)
  let kin = 0
  for (const { to, link } of links) kin |= 1 << (link * CLASSES + classOf(beliefs, to))
  let n = from
  out[n++] = key(Template.Kin, kin)
  out[n++] = key(Template.KinOwnLength, pair(kin, own | (length << 3)))
  out[n++] = key(Template.KinFirstListed, pair(kin, listed[first]!))
  for (const { to, link } of links.slice(0, MOST_HEADS)) {
    const head = listed[mentions[sample[to]!]!.last - 1]!
    out[n++] = key(Template.LinkedHead, pair(head, link))
    out[n++] = key(Template.LinkedHeadOwn, pair(pair(head, link), own))
  }
  return n
}

/** Names that the chain takes for something else than a longer name that they stand for. */
export function markStrangers({ count, links }: Groups, beliefs: Beliefs): Uint8Array {
  const strange = new Uint8Array(count)
  for (const { from, to, link } of links)
    if (link % 2 === 0 && classOf(beliefs, from) !== classOf(beliefs, to)) strange[from] = 1
  return strange
}
