import type { Analyser, EntitySpan } from '../../model/analysis.ts'
import { UPOS, XPOS } from '../../model/tags.ts'

const TOKEN = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s]/gu
/** Placeholder until the language core lands: splits on blanks, tags capitals as names. */
export const analyse: Analyser = (text, paragraphs) => {
  const start: number[] = [],
    end: number[] = [],
    sentence: number[] = [],
    upos: number[] = [],
    xpos: number[] = []
  const first = [0],
    para: number[] = []
  paragraphs.forEach((p, pi) => {
    let open = false
    const close = () => {
      if (open) {
        first.push(start.length)
        open = false
      }
    }
    for (const m of text.slice(p.start, p.end).matchAll(TOKEN)) {
      if (!open) {
        para.push(pi)
        open = true
      }
      const at = p.start + m.index
      start.push(at)
      end.push(at + m[0].length)
      sentence.push(para.length - 1)
      upos.push(UPOS.indexOf(/^\p{Lu}/u.test(m[0]) ? 'PROPN' : /^\d/.test(m[0]) ? 'NUM' : 'NOUN'))
      xpos.push(XPOS.indexOf('NN'))
      if (/^[.!?]$/.test(m[0])) close()
    }
    close()
  })
  const entities: EntitySpan[] = []
  const tokens = {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    sentence: Int32Array.from(sentence),
    upos: Uint8Array.from(upos),
    xpos: Uint8Array.from(xpos),
  }
  const word = (i: number) => text.slice(start[i], end[i])
  return {
    text,
    tokens,
    sentences: { count: para.length, first: Int32Array.from(first), paragraph: Int32Array.from(para) },
    entities,
    word,
    lower: i => word(i).toLowerCase(),
    sentenceSpan: s => ({ start: start[first[s]!]!, end: end[first[s + 1]! - 1]! }),
    heads: s => {
      const n = first[s + 1]! - first[s]!
      return { head: new Int32Array(n).fill(-1), label: new Uint8Array(n) }
    },
  }
}
