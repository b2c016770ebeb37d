/** What a class escape stands for in an attack. */
const SAMPLES: Readonly<Record<string, string>> = {
  s: ' ',
  d: '1',
  w: 'a',
  S: 'a',
  D: 'a',
  W: '-',
  n: '\n',
  r: '\r',
  t: '\t',
  'p{L}': 'a',
  'p{Ll}': 'a',
  'p{Lu}': 'A',
  'p{M}': '\u0301',
  'p{N}': '1',
  'p{Nd}': '1',
  'p{P}': '-',
  'p{Sc}': '$',
  'p{Zs}': ' ',
}
const MOST_ATTACKS = 30
/** What makes a match fail at the end of a long run. */
const ENDINGS = ['', '\n\u0000', '\u0000']

/** How an attack is built: `opening`, then `run` over and over, then `ending`. */
export interface Attack {
  readonly opening: string
  readonly run: string
  readonly ending: string
}

/** One text for each thing that a pattern can match a character or word with, in the order of the pattern. */
export function sampleAtoms(source: string): string[] {
  const atoms: string[] = []
  let word = ''
  const endWord = () => {
    if (word.length > 1) atoms.push(word)
    word = ''
  }
  for (let i = 0; i < source.length; ) {
    const [length, samples] = readAtom(source, i)
    if (samples.length === 1 && /^[\p{L}\p{N} ]$/u.test(source[i]!)) word += samples[0]
    else endWord()
    atoms.push(...samples)
    i += length
  }
  endWord()
  return atoms
}

/** How many characters of the pattern an element takes, and what it matches. */
function readAtom(source: string, at: number): [number, readonly string[]] {
  if (source[at] === '\\') {
    const name = /^\\([pPuU]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|.)/i.exec(source.slice(at))![1]!
    if (name in SAMPLES) return [name.length + 1, [SAMPLES[name]!]]
    if (/^u[\da-f]{4}$|^x/i.test(name))
      return [name.length + 1, [String.fromCharCode(Number.parseInt(name.slice(1), 16))]]
    return [name.length + 1, /^[\w]/.test(name) ? [] : [name]]
  }
  if (source[at] === '[') {
    const end = endOfClass(source, at)
    return [end - at, sampleClass(source.slice(at + 1, end - 1))]
  }
  if (source[at] === '.') return [1, ['x']]
  if (source[at] === '(') return [/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))![0].length, []]
  if (source[at] === '{') return [Math.max(1, source.indexOf('}', at) - at + 1), []]
  return /[)|*+?^$]/.test(source[at]!) ? [1, []] : [1, [source[at]!]]
}

function endOfClass(source: string, at: number): number {
  let i = at + 1
  while (source[i] !== ']') i += source[i] === '\\' ? 2 : 1
  return i + 1
}

/** Up to three members of a class; of a negated one something ordinary that is not in it. */
function sampleClass(inside: string): string[] {
  if (inside.startsWith('^')) return ['a', ' ', '1'].filter(c => !inside.includes(c)).slice(0, 1)
  const members: string[] = []
  for (let i = 0; i < inside.length; ) {
    const [length, samples] = inside[i] === '\\' ? readAtom(inside, i) : [1, [inside[i]!]]
    members.push(...samples)
    i += length
  }
  return [members[0], members[members.length >> 1], members.at(-1)].filter(member => member !== undefined)
}

/** Attacks on a pattern: each thing it matches, and neighbours of them, over and over. */
export function buildAttacks(source: string): Attack[] {
  const atoms = sampleAtoms(source)
  const runs = new Map<string, number>()
  atoms.forEach((atom, i) => {
    for (const run of [atom, atom + (atoms[i + 1] ?? ''), atoms.slice(i, i + 3).join(''), ` ${atom}`])
      if (!runs.has(run)) runs.set(run, i)
  })
  const all = atoms.join('')
  if (all.length > 0 && all.length < 60) runs.set(all, 0)
  const attacks = [...runs].flatMap(([run, i]) =>
    ENDINGS.map(ending => ({ opening: atoms.slice(Math.max(0, i - 4), i).join(''), run, ending })),
  )
  const step = Math.max(1, attacks.length / MOST_ATTACKS)
  return attacks.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}
