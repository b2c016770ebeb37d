import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { splitLines } from '../text/lines.ts'
import { UsageError } from './usage-error.ts'

/**
 * The records of an output folder, one after another: from `articles.jsonl`, else from `articles.json` as a run writes it, an
 * element between a line `  {` and a line `  }`, so that no more than one is held in memory. What ends in the midst of a record, or before its end, is an error.
 */
export async function* readOutputRecords(folder: string): AsyncGenerator<unknown> {
  const [lines, json] = [join(folder, 'articles.jsonl'), join(folder, 'articles.json')]
  if (existsSync(lines)) {
    for await (const line of linesOf(lines)) if (line !== '') yield parse(line, lines)
    return
  }
  if (!existsSync(json))
    throw new UsageError(`${folder} holds no texts: run newsfacts with --format csv,json or csv,jsonl`)
  let element: string[] = []
  let isClosed = false
  for await (const line of linesOf(json)) {
    isClosed ||= line === ']' || line === '[]'
    if (line === '[' || line === ']' || line === '[]') continue
    const isLast = line === '  },' || line === '  }'
    element.push(isLast ? '  }' : line)
    if (!isLast) continue
    yield parse(element.join('\n'), json)
    element = []
  }
  if (!isClosed) throw new UsageError(`${json} is cut off`)
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new UsageError(`${path} is not as a run wrote it`)
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const { bytes } of splitLines(createReadStream(path, { highWaterMark: 1 << 20 })))
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
