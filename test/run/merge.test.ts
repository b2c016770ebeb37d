import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, readFolder } from '../load/make-run.ts'
import { type Invented, joinShards, writeShard, writeShards, writeWhole } from './write-shards.ts'

const RUN: Invented = {
  ids: [...'abcdefghijklm', 'a\u2028b', 'x1', 'x2', 'é', '😀', 'Z'],
  unlisted: ['z.pdf', 'a.pdf'],
}

describe('joined shards', () => {
  test.each([1, 2, 3, 40])('%d shards in any order are the bytes of one run', async of => {
    const folders = await writeShards(RUN, of)
    expect(readFolder(await joinShards(folders.reverse()))).toEqual(readFolder(await writeWhole(RUN)))
  })

  const replace = (folder: string, name: string, from: string, to: string) => {
    const path = join(folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }

  test.each<[string, (all: string[]) => unknown, RegExp]>([
    ['some are missing', all => all.splice(1, 2), /^missing of 4 shards: 2, 3$/],
    ['one is there twice', all => all.push(all[0]!), /both hold shard 1\/4$/],
    ['a folder is empty', all => all.push(newFolder()), /holds no finished shard: run that shard again$/],
    ['a folder is a whole run', async all => all.push(await writeWhole(RUN)), /holds a whole run, not a/],
    [
      'options differ',
      async all => all.splice(1, 1, await writeShard({ ...RUN, options: { published: '2020-01-01' } }, 2, 4)),
      /^shards of different runs: option published not given in .*, "2020-01-01" in /,
    ],
    [
      'inputs differ',
      async all => all.splice(1, 1, await writeShard({ ...RUN, ids: [...RUN.ids, 'new'] }, 2, 4)),
      /^shards of different inputs: /,
    ],
    [
      'they are of another number',
      async all => all.splice(1, 1, await writeShard(RUN, 2, 3)),
      /number of shards 4 in .*, 3 in /,
    ],
    [
      'another version wrote one',
      async all => all.splice(1, 1, await writeShard({ ...RUN, version: '0.0.9' }, 2, 4)),
      /was written by newsfacts 0\.0\.9, this is 1\.2\.3$/,
    ],
    [
      'records were cut',
      all => writeFileSync(join(all[1]!, 'articles.jsonl'), ''),
      /articles\.jsonl is not what its run left: run shard 2 again$/,
    ],
    [
      'records were changed',
      all => replace(all[2]!, 'articles.jsonl', 'Monday', 'Sunday'),
      /articles\.jsonl is not what its run left: run shard 3 again$/,
    ],
    [
      'a line is no record',
      all => replace(all[2]!, 'articles.jsonl', '{', '['),
      /articles\.jsonl is not what its run left: run shard 3 again$/,
    ],
    [
      'an article is in two',
      async all => all.splice(0, 2, ...(await Promise.all([1, 2].map(i => writeShard(RUN, i, 4, ['aa']))))),
      /both hold the article aa$/,
    ],
  ])('%s: an error of one line', async (_, spoil, message) => {
    const all = await writeShards(RUN, 4)
    await spoil(all)
    await expect(joinShards(all)).rejects.toThrow(message)
  })
})
