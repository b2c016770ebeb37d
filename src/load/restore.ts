import { type Format, formatsOf, isStreamFormat, RECORD_FORMATS } from './formats.ts'
import { type Rendered, type RenderOptions, render } from './render.ts'
import { type ArticleRows, fromRecord } from './rows.ts'

/**
 * Adds to articles that were taken over what formats without a stretch of bytes per article need: their rows are rendered anew,
 * from the records that were taken over with them.
 */
export function restoreWhole(taken: Rendered, names: readonly Format[], options: RenderOptions): Rendered {
  const whole = formatsOf(names).filter(format => !format.isAlways && !isStreamFormat(format))
  if (whole.length === 0) return taken
  const { pieces } = render(
    readRecords(taken),
    whole.map(({ name }) => name),
    options,
  )
  return { ...taken, pieces: { ...taken.pieces, ...pieces } }
}

function readRecords({ pieces }: Rendered): ArticleRows[] {
  const format = RECORD_FORMATS.find(name => pieces[name] !== undefined)!
  const [bytes] = pieces[format] as readonly Uint8Array[]
  const text = Buffer.from(bytes!).toString('utf8')
  const list = format === 'json' ? text : text.trimEnd().replaceAll('\n', ',')
  return (JSON.parse(`[${list}]`) as Record<string, unknown>[]).map(fromRecord)
}
