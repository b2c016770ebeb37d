import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { listArticles } from '../../src/run/catalog.ts'
import { InputError } from '../../src/run/input-error.ts'
import { listInputs } from '../../src/run/inputs.ts'
import { openReader } from '../../src/run/reader.ts'
import { createSpool } from '../../src/run/spool.ts'
import { makeFolder } from '../cli/folder.ts'

const { signal } = new AbortController()

/** Lists and reads a folder as a run does; what is unpacked goes to another one. */
async function readAll(folder: string, spoolFolder = tmpdir()) {
  const { files } = await listInputs([folder])
  const spool = createSpool(spoolFolder)
  const reader = openReader()
  try {
    const { entries } = await listArticles(files, { map: {}, spool, stdin: null, signal })
    return await reader.read(entries)
  } finally {
    await reader.close()
    await spool.close()
  }
}

/** From now on every opening of a file of this name, or every write to it, fails as on a machine that has no more of something. */
function failing(name: string, call: 'open' | 'write', code: string): void {
  const { open } = promises
  const replace = (mocked: unknown) => {
    Object.assign(promises, { open: mocked })
    syncBuiltinESMExports()
  }
  const error = () => Object.assign(new Error(`${code}: none left, ${call}`), { code })
  replace(async (path: string, ...rest: [string]) => {
    const isMeant = String(path).includes(name)
    if (isMeant && call === 'open') throw error()
    const handle = await open(path, ...rest)
    const { write } = handle
    const isFirst = { is: true }
    if (isMeant)
      handle.write = ((...args: Parameters<typeof write>) => {
        // the mark at its beginning finds room yet
        if (!isFirst.is) throw error()
        isFirst.is = false
        return write.apply(handle, args)
      }) as typeof write
    return handle
  })
  onTestFinished(() => replace(open))
}

const ARTICLES = { 'a.txt': 'A', 'b.jsonl': '{"id": "x", "text": "News."}', 'c.jsonl.gz': '' }
const line = (i: number) => `{"id": "${i}", "text": "${'Words. '.repeat(1000)}"}\n`
const packed = (count: number) => gzipSync(Array.from({ length: count }, (_, i) => line(i)).join(''))

test.each([
  [
    'a file',
    'a.txt',
    'open',
    'EMFILE',
    'articles cannot be read: too few files may be open at once: raise the limit, as by ulimit -n 256 (EMFILE',
  ],
  [
    'a file of records',
    'b.jsonl',
    'open',
    'ENFILE',
    'articles cannot be read: this machine has too little left: ENFILE',
  ],
  ['the place for what is unpacked', '.tmp-', 'open', 'EROFS', 'cannot be kept in'],
  ['it later', '.tmp-', 'write', 'ENOSPC', 'cannot be kept in'],
] as const)('no room to read %s ends the run and is no rejection', async (_, name, call, code, reason) => {
  const count = Math.ceil(LIMITS.chunkBytes / line(0).length) + 2
  const folder = makeFolder({ ...ARTICLES, 'c.jsonl.gz': packed(count) })
  failing(name, call, code)
  const ended = readAll(folder)
  await expect(ended).rejects.toThrow(InputError)
  await expect(ended).rejects.toThrow(reason)
})

test('where there is no folder for what is unpacked, nothing else is amiss', async () => {
  const folder = makeFolder({ 'c.jsonl.gz': packed(1) })
  await expect(readAll(folder, join(folder, 'gone'))).rejects.toThrow('cannot be kept in')
})
