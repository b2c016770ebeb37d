/** Universal part-of-speech tags (UD v2); `Tokens.upos` holds indices into this list. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const
export type Upos = (typeof UPOS)[number]

/** Penn Treebank tags, which carry tense (VBD, VBZ, MD) and number (NNS); `Tokens.xpos` holds indices. */
export const XPOS = [
  'XX',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '``',
] as const
export type Xpos = (typeof XPOS)[number]

/** Universal Dependencies relations (subtypes that English uses kept); `Heads.label` holds indices. */
export const DEPRELS = [
  'dep',
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const
export type Deprel = (typeof DEPRELS)[number]

/** Of each Penn tag of `XPOS`: whether it is that of a finite verb. */
export const FINITE: readonly boolean[] = XPOS.map(
  tag => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD',
)

/** Of each Penn tag of `XPOS`: whether it is that of a noun in the plural, of a past tense or past participle. */
export const PLURAL_NOUNS: readonly boolean[] = XPOS.map(tag => tag === 'NNS' || tag === 'NNPS')
export const PAST_FORMS: readonly boolean[] = XPOS.map(tag => tag === 'VBN' || tag === 'VBD')

/** Of each Penn tag of `XPOS`: whether it is that of a wh-word, of one that opens a relative clause (not `where`), of `who` or `which`. */
export const WH_WORDS: readonly boolean[] = XPOS.map(tag => tag.startsWith('W'))
export const RELATIVE_PRONOUNS: readonly boolean[] = XPOS.map(
  tag => tag === 'WDT' || tag === 'WP' || tag === 'WP$',
)
export const WHO_OR_WHICH: readonly boolean[] = XPOS.map(tag => tag === 'WDT' || tag === 'WP')

/** Indices into `UPOS` of nouns and of words of names. */
export const NOUNS: ReadonlySet<number> = new Set((['NOUN', 'PROPN'] as const).map(tag => UPOS.indexOf(tag)))

/** The recogniser's classes. `MISC` covers demonyms, events, laws, works and products: none of our tables. */
export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]
