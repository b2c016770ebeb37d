import { DEPRELS, UPOS, WHO_OR_WHICH, XPOS } from '../../model/tags.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { headOf, isIn, labelOf, relation, type SentenceTree } from './sentence-tree.ts'

/** Whom the tree makes the speaker of a cue, and how it comes to that. */
export interface CueSubject {
  /** head token of the noun phrase, -1 where the tree names nobody */
  readonly token: number
  readonly via: number
}

/** nobody: the tree has no subject to give, or the cue is passive (`was asked`) */
const NO_SUBJECT = 0
export const PASSIVE = 1
/** the cue's own subject: `Lee Park said` */
const OWN = 2
/** the subject that a coordinated verb shares: `Lee Park rose and said` */
const SHARED = 3
/** the subject of the clause above a participle or infinitive: `Lee Park left, saying` */
const CONTROLLED = 4
/** the noun that a clause describes: `the man saying` */
const DESCRIBED = 5
/** `who` of a relative clause: its antecedent speaks */
export const RELATIVE = 6
/** `according to Lee Park` */
const SOURCE = 7

const NSUBJ = DEPRELS.indexOf('nsubj')
const NSUBJ_PASS = DEPRELS.indexOf('nsubj:pass')
const AUX_PASS = DEPRELS.indexOf('aux:pass')
const CONJ = DEPRELS.indexOf('conj')
const CASE = DEPRELS.indexOf('case')
const ACL = relation('acl')
const CONTROL = relation('advcl', 'xcomp', 'parataxis', 'ccomp')
const ADVCL = DEPRELS.indexOf('advcl')
const VERB = UPOS.indexOf('VERB')
const NOMINAL = new Set((['NOUN', 'PROPN', 'PRON'] as const).map(tag => UPOS.indexOf(tag)))
const FINITE = XPOS.map(tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
const ACCORDING = hashForm('according', 0, 9)
const NOBODY: CueSubject = { token: -1, via: NO_SUBJECT }
/** Steps up a tree from a cue to the verb whose subject it shares. A bound on the work. */
const LONGEST_CHAIN = 4

/** Walks from a cue up its tree to the nearest subject that it can have. */
export function subjectOfCue(r: Reading, tree: SentenceTree | null, cue: number): CueSubject {
  if (!tree || !isIn(tree, cue)) return NOBODY
  if (r.form[cue] === ACCORDING) {
    const noun = headOf(tree, cue)
    return noun > cue && labelOf(tree, cue) === CASE ? { token: noun, via: SOURCE } : NOBODY
  }
  const relative = relativeBefore(r, tree, cue)
  if (relative >= 0) return { token: relative, via: RELATIVE }
  let via = OWN
  let verb = cue
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const subject = subjectOf(r, tree, verb, cue)
    if (subject === SUFFERS) return { token: -1, via: PASSIVE }
    if (subject >= 0) return { token: subject, via: WHO_OR_WHICH[r.xpos[subject]!] ? RELATIVE : via }
    const label = labelOf(tree, verb)
    const up = headOf(tree, verb)
    if (up < 0) return NOBODY
    if (ACL[label] || (label === ADVCL && NOMINAL.has(r.upos[up]!)))
      return r.upos[up] === VERB ? NOBODY : { token: up, via: DESCRIBED }
    if (label === CONJ) via = via === OWN ? SHARED : via
    // a finite verb without a subject of its own shares one or is misread
    else if (CONTROL[label] && !FINITE[r.xpos[verb]!]) via = CONTROLLED
    else return NOBODY
    verb = up
  }
  return NOBODY
}

/** In place of the token of a subject: the cue itself is passive, `was told`. */
const SUFFERS = -2
/** The nearest subject below a verb, -1 for none, `SUFFERS` where the cue itself is passive. */
function subjectOf(r: Reading, tree: SentenceTree, verb: number, cue: number): number {
  let found = -1
  for (let i = tree.from; i < tree.to; i++) {
    if (headOf(tree, i) !== verb) continue
    const label = labelOf(tree, i)
    if (verb === cue && (label === NSUBJ_PASS || label === AUX_PASS)) return SUFFERS
    if (label !== NSUBJ && label !== NSUBJ_PASS) continue
    if (r.quoted[i]! >= 0 && r.quoted[i] !== r.quoted[cue]) continue
    if (found < 0 || Math.abs(i - verb) <= Math.abs(found - verb)) found = i
  }
  return found
}

const COORDINATION = XPOS.indexOf('CC')
const ADVERB = UPOS.indexOf('ADV')
const AUX = UPOS.indexOf('AUX')
/** Tokens back from a joined verb to the `who` that both share. Set by hand. */
const LONGEST_PREDICATE = 16
/** `who pinched her arm and told her`, `which orders a recount and calls for it`: a verb that is joined to the one behind `who` shares it; -1 where there is none. */
function relativeBefore(r: Reading, tree: SentenceTree, cue: number): number {
  let at = cue - 1
  while (at >= tree.from && r.upos[at] === ADVERB) at--
  if (at < tree.from || r.xpos[at] !== COORDINATION) return -1
  const stop = Math.max(tree.from, at - LONGEST_PREDICATE)
  for (at--; at >= stop && r.isInk[at] === 1; at--) {
    if (!FINITE[r.xpos[at]!]) continue
    let before = at - 1
    while (before >= tree.from && (r.upos[before] === ADVERB || r.upos[before] === AUX)) before--
    return before >= tree.from && WHO_OR_WHICH[r.xpos[before]!] ? before : -1
  }
  return -1
}
