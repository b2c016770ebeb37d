import { type Finished, nodeFileSystem, type RunInfo, readFinished, type ShardInfo } from '../load/index.ts'
import { InputError } from './input-error.ts'

/** A finished part of a run and the folder that holds it. */
export interface FinishedShard extends Finished {
  readonly folder: string
  readonly options: RunInfo['options']
  readonly shard: ShardInfo
}

/** The shards of one run, by number: all of them, each once. Throws an `InputError` for what keeps them from being joined. */
export async function openShards(
  folders: readonly string[],
  version: string,
): Promise<readonly FinishedShard[]> {
  const shards: FinishedShard[] = []
  for (const folder of folders) shards.push(await openShard(folder))
  const [first] = shards
  if (first === undefined) throw new InputError('no folders of shards given')
  const byNumber = new Map<number, FinishedShard>()
  for (const shard of shards) {
    refuseStranger(shard, first, version)
    const { index, of } = shard.shard
    const double = byNumber.get(index)
    if (double) throw new InputError(`${double.folder} and ${shard.folder} both hold shard ${index}/${of}`)
    byNumber.set(index, shard)
  }
  const { of } = first.shard
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(index => !byNumber.has(index))
  if (missing.length > 0) throw new InputError(`missing of ${of} shards: ${listSome(missing)}`)
  return [...byNumber.values()].sort((a, b) => a.shard.index - b.shard.index)
}

async function openShard(folder: string): Promise<FinishedShard> {
  const finished = await readFinished(nodeFileSystem, folder)
  if (finished === null) throw new InputError(`${folder} holds no finished shard: run that shard again`)
  const { shard } = finished
  if (shard === null) throw new InputError(`${folder} holds a whole run, not a shard of one`)
  return { ...finished, folder, shard, options: finished.options as RunInfo['options'] }
}

function refuseStranger(one: FinishedShard, first: FinishedShard, version: string): void {
  const differ = (what: string, ours: string, theirs: string) =>
    new InputError(`shards of different runs: ${what} ${ours} in ${first.folder}, ${theirs} in ${one.folder}`)
  if (one.version !== version)
    throw new InputError(`${one.folder} was written by newsfacts ${one.version}, this is ${version}`)
  if (one.shard.of !== first.shard.of)
    throw differ('number of shards', String(first.shard.of), String(one.shard.of))
  const [ours, theirs] = [first.options, one.options]
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, after] = [ours[name], theirs[name]].map(value => JSON.stringify(value) ?? 'not given')
    if (before !== after) throw differ(`option ${name}`, before!, after!)
  }
  if (one.shard.listing !== first.shard.listing)
    throw new InputError(`shards of different inputs: ${first.folder} and ${one.folder} list other articles`)
}

/** Numbers that an error lists before it counts the rest. */
const SOME = 10
const listSome = (numbers: readonly number[]) =>
  numbers.slice(0, SOME).join(', ') + (numbers.length > SOME ? ` and ${numbers.length - SOME} more` : '')
