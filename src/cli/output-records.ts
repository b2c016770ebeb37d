import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './usage-error.ts'

/**
 * The records of an output folder, one after another: from `articles.jsonl`, else from `articles.json` as a run writes it, an
 * element between a line `  {` and a line `  }`, so that no more than one is held in memory.
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
  for await (const line of linesOf(json)) {
    if (line === '[' || line === ']' || line === '[]' || line === '') continue
    const isLast = line === '  },' || line === '  }'
    element.push(isLast ? '  }' : line)
    if (!isLast) continue
    yield parse(element.join('\n'), json)
    element = []
  }
  if (element.length > 0) throw new UsageError(`${json} is cut off`)
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new UsageError(`${path} is not as a run wrote it`)
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n')
    lines[0] = rest + lines[0]!
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}
