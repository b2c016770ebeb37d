import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Articles of a folder (`.txt` files, and the `text` of `.jsonl` records), in file order, up to a number of characters. */
export function readCorpus(folder: string, characters: number): string[] {
  const texts: string[] = []
  let total = 0
  const take = (text: unknown) => {
    if (typeof text !== 'string' || total >= characters) return
    texts.push(text)
    total += text.length
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  for (const file of files) {
    if (total >= characters) break
    if (extname(file) === '.txt') take(readFileSync(join(folder, file), 'utf8'))
    if (extname(file) !== '.jsonl') continue
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n'))
      if (line.trim()) take(JSON.parse(line).text)
  }
  if (texts.length === 0) throw new Error(`${folder} holds no .txt and no .jsonl articles`)
  return texts
}
