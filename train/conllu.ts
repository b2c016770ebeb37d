import { readFileSync } from 'node:fs'
import { DEPRELS, UPOS, XPOS } from '../src/model/tags.ts'

/** One sentence of a treebank. Tags and labels are indices into `UPOS`, `XPOS` and `DEPRELS`. */
export interface TreebankSentence {
  readonly forms: readonly string[]
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  /** index of the head in the sentence, -1 for the root */
  readonly head: Int32Array
  readonly label: Uint8Array
  /** whether a blank follows each token in the text */
  readonly spaced: readonly boolean[]
}

/** The index of a name in a list; relations unknown with their subtype are looked up without it. */
function indexIn(list: readonly string[], name: string): number {
  const found = list.indexOf(name)
  if (found >= 0) return found
  const colon = name.indexOf(':')
  return Math.max(0, colon > 0 ? list.indexOf(name.slice(0, colon)) : 0)
}

/** Reads CoNLL-U text; comment lines, the ranges of multiword tokens (`1-2`) and empty nodes (`1.1`) are passed over. */
export function parseConllu(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let rows: string[][] = []
  const close = () => {
    if (rows.length > 0)
      sentences.push({
        forms: rows.map(row => row[1]!),
        upos: Uint8Array.from(rows, row => indexIn(UPOS, row[3]!)),
        xpos: Uint8Array.from(rows, row => indexIn(XPOS, row[4]!)),
        head: Int32Array.from(rows, row => Number(row[6]) - 1),
        label: Uint8Array.from(rows, row => indexIn(DEPRELS, row[7]!)),
        spaced: rows.map(row => !row[9]!.includes('SpaceAfter=No')),
      })
    rows = []
  }
  for (const line of text.split('\n')) {
    if (line === '' || line === '\r') close()
    else if (line.charCodeAt(0) !== 0x23) {
      const row = line.split('\t')
      if (/^\d+$/.test(row[0]!)) rows.push(row)
    }
  }
  close()
  return sentences
}

export function readConllu(path: string): TreebankSentence[] {
  return parseConllu(readFileSync(path, 'utf8'))
}
