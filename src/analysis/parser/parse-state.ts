import { DEPRELS, UPOS } from '../../model/tags.ts'
import { mix } from '../../text/hash.ts'

export const SHIFT = 0
/** the front of the buffer becomes the head of the top of the stack */
export const LEFT = 1
/** the second on the stack becomes the head of the top */
export const RIGHT = 2

const NO_LABEL = 0xff
export const ROOT_LABEL = DEPRELS.indexOf('root')

/** Labels that decide what else a head can take; bit `1 << group` of a node's `children`. */
const GROUPS = [
  'nsubj nsubj:pass nsubj:outer',
  'csubj csubj:pass csubj:outer expl',
  'obj',
  'iobj',
  'cop',
  'aux',
  'aux:pass',
  'case',
  'mark',
  'det nmod:poss',
  'cc cc:preconj',
  'conj',
  'ccomp xcomp',
  'punct',
  'obl obl:agent obl:unmarked advcl advmod',
  'nmod acl acl:relcl appos',
]
const groupOfLabel = new Uint16Array(256)
GROUPS.forEach((labels, group) => {
  for (const label of labels.split(' ')) groupOfLabel[DEPRELS.indexOf(label as never)] = 1 << group
})

const isVerb = Uint8Array.from(UPOS, tag => (tag === 'VERB' || tag === 'AUX' ? 1 : 0))
const isJoint = Uint8Array.from(UPOS, tag => (tag === 'CCONJ' || tag === 'SCONJ' ? 1 : 0))
const PUNCT = UPOS.indexOf('PUNCT')

/** What the parser reads of a text's tokens; parallel arrays over the whole text. */
export interface ParserInput {
  /** hashes of the words in lower case, or of the endings of unknown words */
  readonly word: Int32Array
  /** hashes of the last three characters */
  readonly ending: Int32Array
  readonly cluster: Uint16Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
}

/**
 * Stack, buffer and arcs of one sentence while it is parsed (arc-hybrid system). Nodes are the tokens
 * 0…length-1 of the sentence, then `none`, which stands for whatever is missing, and `root`.
 */
export class ParseState {
  length = 0
  none = 0
  root = 1
  /** stack of nodes; `stack[depth - 1]` is its top; the root lies below */
  stack = new Int32Array(0)
  depth = 0
  /** the front of the buffer */
  front = 0

  word = new Int32Array(0)
  ending = new Int32Array(0)
  /** hash of UPOS and XPOS */
  tag = new Int32Array(0)
  upos = new Int32Array(0)
  /** hash of the cluster */
  cluster = new Int32Array(0)
  head = new Int32Array(0)
  label = new Int32Array(0)
  /** outermost and next outermost dependents on either side */
  left = new Int32Array(0)
  left2 = new Int32Array(0)
  right = new Int32Array(0)
  right2 = new Int32Array(0)
  leftCount = new Int32Array(0)
  rightCount = new Int32Array(0)
  /** groups of the labels of the dependents */
  children = new Int32Array(0)
  /** marks, verbs and conjunctions up to each token, for what stands between two words */
  marks = new Int32Array(0)
  verbs = new Int32Array(0)
  joints = new Int32Array(0)
  /** the next verb, the next mark or conjunction after each token */
  nextVerb = new Int32Array(0)
  nextJoint = new Int32Array(0)

  /** Begins the sentence `[from, to)`. */
  reset(input: ParserInput, from: number, to: number): void {
    const length = to - from
    if (this.word.length < length + 2) this.grow(Math.max(64, (length + 2) * 2))
    const none = length
    const root = length + 1
    this.length = length
    this.none = none
    this.root = root
    this.front = 0
    this.depth = 1
    this.stack[0] = root
    let marks = 0
    let verbs = 0
    let joints = 0
    for (let i = 0; i < length; i++) {
      const upos = input.upos[from + i]!
      this.word[i] = input.word[from + i]!
      this.ending[i] = input.ending[from + i]!
      this.tag[i] = mix(upos * 64 + input.xpos[from + i]! + 1)
      this.upos[i] = upos
      this.cluster[i] = mix(input.cluster[from + i]! + 1)
      this.marks[i] = marks
      this.verbs[i] = verbs
      this.joints[i] = joints
      if (upos === PUNCT) marks++
      verbs += isVerb[upos]!
      joints += isJoint[upos]!
    }
    let verb = none
    let joint = none
    for (let i = length; i >= 0; i--) {
      this.nextVerb[i] = verb
      this.nextJoint[i] = joint
      const upos = this.upos[i]!
      if (i < length && isVerb[upos] === 1) verb = i
      if (i < length && (upos === PUNCT || isJoint[upos] === 1)) joint = i
    }
    this.word[none] = 0x1b873593
    this.ending[none] = 0x165667b1
    this.ending[root] = 0x38b34ae5
    this.word[root] = 0x4cf5ad43
    this.tag[none] = 0x5bd1e995
    this.tag[root] = 0x27d4eb2f
    this.upos[none] = 20
    this.upos[root] = 21
    this.cluster[none] = mix(0xffff)
    this.cluster[root] = mix(0xfffe)
    this.marks[none] = this.marks[root] = marks
    this.verbs[none] = this.verbs[root] = verbs
    this.joints[none] = this.joints[root] = joints
    const size = length + 2
    this.head.fill(-1, 0, size)
    this.label.fill(NO_LABEL, 0, size)
    this.left.fill(none, 0, size)
    this.left2.fill(none, 0, size)
    this.right.fill(none, 0, size)
    this.right2.fill(none, 0, size)
    this.leftCount.fill(0, 0, size)
    this.rightCount.fill(0, 0, size)
    this.children.fill(0, 0, size)
  }

  private grow(size: number): void {
    this.stack = new Int32Array(size)
    this.word = new Int32Array(size)
    this.ending = new Int32Array(size)
    this.tag = new Int32Array(size)
    this.upos = new Int32Array(size)
    this.cluster = new Int32Array(size)
    this.head = new Int32Array(size)
    this.label = new Int32Array(size)
    this.left = new Int32Array(size)
    this.left2 = new Int32Array(size)
    this.right = new Int32Array(size)
    this.right2 = new Int32Array(size)
    this.leftCount = new Int32Array(size)
    this.rightCount = new Int32Array(size)
    this.children = new Int32Array(size)
    this.marks = new Int32Array(size)
    this.verbs = new Int32Array(size)
    this.joints = new Int32Array(size)
    this.nextVerb = new Int32Array(size)
    this.nextJoint = new Int32Array(size)
  }

  /** Node `down` places below the top of the stack. */
  stacked(down: number): number {
    const at = this.depth - 1 - down
    return at >= 0 ? this.stack[at]! : this.none
  }

  /** Node `ahead` places behind the front of the buffer. */
  buffered(ahead: number): number {
    const node = this.front + ahead
    return node < this.length ? node : this.none
  }

  done(): boolean {
    return this.front === this.length && this.depth === 1
  }

  canShift(): boolean {
    return this.front < this.length
  }

  canLeft(): boolean {
    return this.depth > 1 && this.front < this.length
  }

  /** The root takes a dependent only when all else is attached, so that it has but one. */
  canRight(): boolean {
    return this.depth > 2 || (this.depth === 2 && this.front === this.length)
  }

  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  /** Makes `head` the head of the top of the stack and takes the top away. */
  attach(head: number, label: number): void {
    const node = this.stack[--this.depth]!
    this.head[node] = head === this.root ? -1 : head
    this.label[node] = label
    this.children[head]! |= groupOfLabel[label]!
    if (node < head && head !== this.root) {
      // dependents on the left come from the inside out
      this.left2[head] = this.left[head]!
      this.left[head] = node
      this.leftCount[head]!++
    } else {
      this.right2[head] = this.right[head]!
      this.right[head] = node
      this.rightCount[head]!++
    }
  }
}
