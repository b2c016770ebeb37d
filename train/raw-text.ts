import type { Span } from '../src/model/span.ts'

/** A treebank as the text that it annotates, with where its tokens, sentences and paragraphs lie. */
export interface RawTreebank {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly tokens: readonly Span[]
  readonly sentences: readonly Span[]
}

/** Puts the text of a CoNLL-U file together again from its words, `SpaceAfter=No` and `# newpar`. */
export function restoreText(conllu: string): RawTreebank {
  let text = ''
  const paragraphs: Span[] = []
  const tokens: Span[] = []
  const sentences: Span[] = []
  let paragraph = 0
  let sentence = -1
  let opens = true
  let blank = ''
  /** last word of the multiword token that was read, and where its next word is sought */
  let rangeEnd = 0
  let rangeAt = 0
  const write = (form: string, misc: string) => {
    if (opens && text !== '') {
      paragraphs.push({ start: paragraph, end: text.length })
      text += '\n'
      paragraph = text.length
    } else if (!opens) text += blank
    opens = false
    if (sentence < 0) sentence = text.length
    rangeAt = text.length
    text += form
    blank = misc.includes('SpaceAfter=No') ? '' : ' '
  }
  for (const line of conllu.split('\n')) {
    if (line === '') {
      if (sentence >= 0) sentences.push({ start: sentence, end: text.length })
      sentence = -1
      rangeEnd = 0
    } else if (/^# new(?:doc|par)(?: |$)/.test(line)) opens = true
    if (line === '' || line.startsWith('#')) continue
    const [id = '', form = ''] = line.split('\t')
    const misc = line.slice(line.lastIndexOf('\t') + 1)
    if (id.includes('-')) {
      write(form, misc)
      rangeEnd = Number(id.split('-')[1])
    } else if (/^\d+$/.test(id)) {
      if (Number(id) > rangeEnd) write(form, misc)
      const start = Math.max(rangeAt, text.indexOf(form, rangeAt))
      tokens.push({ start, end: start + form.length })
      rangeAt = start + form.length
    }
  }
  paragraphs.push({ start: paragraph, end: text.length })
  return { text, paragraphs, tokens, sentences }
}
