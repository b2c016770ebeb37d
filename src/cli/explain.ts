import { describe } from '../explain/describe.ts'
import { explain } from '../explain/explain.ts'
import { readRowId } from '../explain/row-id.ts'
import { loadKnowledge, loadShipped } from '../resources.ts'
import { findArticle } from '../run/find-article.ts'
import { InputError } from '../run/input-error.ts'
import type { ExplainArguments } from './command-arguments.ts'
import { readLexicon } from './lexicon.ts'
import { UsageError } from './usage-error.ts'

/** `newsfacts explain`: prints why a row is what it is. 1 where the article has no such row. */
export async function runExplain(args: ExplainArguments): Promise<0 | 1> {
  const { path, row, published, lexicon, region } = args
  const id = readRowId(row)
  if (id === null) throw new UsageError(`${row} is no row id such as article-7:quote:120-188`)
  const record = await findArticle(path, id.article, args.map, new AbortController().signal)
  if ('ok' in record) throw new InputError(`${record.source}: ${record.reason} (${record.code})`)
  const settings = {
    lexicon: lexicon === null ? undefined : await readLexicon(lexicon),
    region: region ?? undefined,
  }
  const knowledge = loadKnowledge(settings, loadShipped())
  const explanation = explain(record, id, { published, anyLanguage: args.anyLanguage }, knowledge)
  if ('ok' in explanation) throw new InputError(`${explanation.source}: ${explanation.reason}`)
  process.stdout.write(`${describe(explanation).join('\n')}\n`)
  return explanation.row === null ? 1 : 0
}
