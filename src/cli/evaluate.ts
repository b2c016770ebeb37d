import { stat } from 'node:fs/promises'
import { type Checked, readChecked } from '../evaluate/checked.ts'
import { describeErrors, describeFigures } from '../evaluate/describe.ts'
import { evaluate, type FoundTables } from '../evaluate/evaluate.ts'
import { findRows } from '../evaluate/find-rows.ts'
import { type GoldArticle, listMisplaced } from '../evaluate/gold.ts'
import { nodeFileSystem } from '../load/file-system.ts'
import { readFinished } from '../load/finished.ts'
import { loadKnowledge, loadShipped } from '../resources.ts'
import type { EvaluateArguments } from './command-arguments.ts'
import { type Console, createConsole } from './console.ts'
import { loadCorrections } from './corrections.ts'
import { readLexicon } from './lexicon.ts'
import { readRecords } from './records.ts'
import { refuseChanged } from './refuse-changed.ts'
import { UsageError } from './usage-error.ts'
import { readHead } from './user-file.ts'

/** Articles that are told one by one. */
const TOLD = 5

/**
 * `newsfacts evaluate`: scores an output folder, or what newsfacts finds now in the texts of the gold, and prints the
 * figures. 1 where the run lacks articles of the gold.
 */
export async function runEvaluate(args: EvaluateArguments): Promise<0 | 1> {
  const console = createConsole(process.stderr, false)
  const checked = await readCheckedRows(args, console)
  const gold = checked?.gold ?? (await readGold(args.gold, console))
  const found = args.out === null ? await findNow(gold, args) : await readFound(args.out, gold)
  if (checked) for (const [id, tables] of found) found.set(id, checked.keep(id, tables))
  const result = evaluate(gold, found)
  for (const id of result.missing.slice(0, TOLD))
    console.warn(`article ${id} is not there: its rows are missed`)
  if (result.missing.length > TOLD) console.warn(`and ${result.missing.length - TOLD} more articles`)
  const texts = new Map(gold.map(({ id, text }) => [id, text]))
  const { errors, ...figures } = result
  if (args.json)
    process.stdout.write(`${JSON.stringify(args.errors ? { ...figures, errors } : figures, null, 2)}\n`)
  else {
    const lines = [`${gold.length} ${gold.length === 1 ? 'article' : 'articles'}`, ...describeFigures(result)]
    if (args.errors) lines.push('', ...describeErrors(errors, id => texts.get(id) ?? null))
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  return result.missing.length > 0 ? 1 : 0
}

/** What a reader has checked, where the gold is a file of corrections; null where it is annotated articles. */
async function readCheckedRows({ gold, out }: EvaluateArguments, console: Console): Promise<Checked | null> {
  if (!(await isCorrections(gold))) return null
  if (out === null)
    throw new UsageError(
      `${gold} holds corrections, which speak of the rows of a run: name its folder, evaluate --gold ${gold} OUT`,
    )
  const checked = readChecked((await loadCorrections(gold, '--gold'))!)
  if (checked.others > 0)
    console.say(`corrections that speak of entities and are not judged: ${checked.others}`)
  return checked
}

/** Told by the first line, which is short: it has an action. */
async function isCorrections(path: string): Promise<boolean> {
  if ((await stat(path).catch(() => null))?.isDirectory()) return false
  const head = await readHead('--gold', path, HEAD_BYTES)
  try {
    const { action } = JSON.parse(head.trimStart().split('\n')[0]!)
    return typeof action === 'string'
  } catch {
    return false
  }
}
const HEAD_BYTES = 64 * 1024

async function readGold(path: string, console: Console): Promise<GoldArticle[]> {
  const gold = await readRecords(path)
  if (gold.every(({ tables }) => Object.keys(tables).length === 0))
    throw new UsageError(`${path} annotates nothing: see docs/evaluate.md`)
  const unread = [...new Set(gold.flatMap(article => article.unread ?? []))]
  if (unread.length > 0) console.warn(`no table or column, and not judged: ${unread.join(', ')}`)
  const ids = new Set<string>()
  for (const article of gold) {
    if (ids.has(article.id)) throw new UsageError(`${path}: two articles have the id ${article.id}`)
    ids.add(article.id)
    const [row, ...more] = listMisplaced(article)
    if (row)
      console.warn(
        `${article.id}: ${JSON.stringify(row.text)} does not stand at ${row.start}-${row.end} (code points)${more.length > 0 ? `, nor ${more.length} others where they should` : ''}`,
      )
  }
  return gold
}

async function readFound(path: string, gold: readonly GoldArticle[]): Promise<Map<string, FoundTables>> {
  const wanted = new Set(gold.map(({ id }) => id))
  // a folder without a data package, or a file, says nothing of itself
  const finished = await readFinished(nodeFileSystem, path).catch(() => null)
  for (const file of finished?.files ?? [])
    if (/\.(?:csv|jsonl?)$/.test(file.name)) await refuseChanged(path, file)
  const articles = await readRecords(path, id => wanted.has(id))
  return new Map(articles.map(({ id, tables }) => [id, tables]))
}

/** What newsfacts finds in the gold's own texts. */
async function findNow(
  gold: readonly GoldArticle[],
  args: EvaluateArguments,
): Promise<Map<string, FoundTables>> {
  const without = gold.find(({ text }) => text === null)
  if (without) throw new UsageError(`article ${without.id} has no text: name the output folder to be scored`)
  const settings = {
    lexicon: args.lexicon === null ? undefined : await readLexicon(args.lexicon),
    region: args.region ?? undefined,
  }
  const knowledge = loadKnowledge(settings, loadShipped())
  return findRows(gold, { published: args.published }, knowledge)
}
