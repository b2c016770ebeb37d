import { expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, toJsonLines } from '../cli/newsfacts.ts'

const RECORDS = invent(30)
const FEW = invent(12)

test('the same input gives the same bytes: time zone, locale, order of files, second run', async () => {
  const [one, two] = [makeFolder(), makeFolder()]
  const forward: Record<string, string> = { 'records.jsonl': toJsonLines(RECORDS) }
  const backward: Record<string, string> = { 'records.jsonl': toJsonLines(RECORDS) }
  const texts = FEW.map(({ id, text }) => [`I-${id}.txt`, text] as const)
  for (const [name, text] of texts) forward[name] = text
  for (const [name, text] of texts.toReversed()) backward[name] = text

  const plain = newsfacts(['run', makeFolder(forward), '--out', one, '--jobs', '1', '--quiet'], {
    env: { TZ: 'UTC', LC_ALL: 'C' },
  })
  const inTokyo = { env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' } }
  const args = ['run', makeFolder(backward), '--out', two, '--jobs', '4', '--quiet']
  expect(await plain).toMatchObject({ status: 0, stderr: '' })
  expect(await newsfacts(args, inTokyo)).toMatchObject({ status: 0, stderr: '' })
  expect(fingerprint(two)).toEqual(fingerprint(one))
  expect(await newsfacts([...args, '--check'], inTokyo)).toMatchObject({ status: 0 })
})
