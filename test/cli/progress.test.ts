import { describe, expect, test } from 'vitest'
import { createConsole } from '../../src/cli/console.ts'
import { clock, describe as describeProgress, group } from '../../src/cli/progress.ts'

describe('progress', () => {
  test.each([
    [{ articles: 0, bytes: 0, seconds: 0 }, '0 of 5,000 articles, 0 %'],
    [{ articles: 1200, bytes: 240, seconds: 10 }, '1,200 of 5,000 articles, 24 %, 120 articles/s, 0:32 left'],
    [{ articles: 5, bytes: 1, seconds: 100 }, '5 of 5,000 articles, 0 %, 0.1 articles/s'],
    [{ articles: 5000, bytes: 1000, seconds: 10 }, '5,000 of 5,000 articles, 100 %, 500 articles/s'],
  ])('%j', (done, line) => {
    expect(describeProgress(done, { articles: 5000, bytes: 1000 })).toBe(line)
  })
  test('numbers and times', () => {
    expect([group(7), group(1234567)]).toEqual(['7', '1,234,567'])
    expect([clock(0), clock(59.2), clock(61), clock(3723)]).toEqual(['0:00', '1:00', '1:01', '1:02:03'])
  })
})

describe('console', () => {
  function write(isTTY: boolean, isQuiet: boolean): string {
    let written = ''
    const stream = { isTTY, columns: 80, write: (text: string) => (written += text) }
    const console = createConsole(stream as unknown as NodeJS.WriteStream, isQuiet)
    console.update('half done')
    console.say('done')
    console.warn('bad\u001b[2J\nname\u001b[31m\u202e.txt')
    console.error('no')
    return written
  }

  test('writes plain lines off a terminal, and shows what a name holds', () => {
    expect(write(false, false)).toBe('done\nwarning: bad\\x1b[2J\\x0aname\\x1b[31m\\u202e.txt\nerror: no\n')
  })
  test('says nothing but errors when quiet', () => {
    expect(write(false, true)).toBe('error: no\n')
  })
  test('overwrites the ticker on a terminal', () => {
    expect(write(true, false)).toContain('\r\u001b[Khalf done\r\u001b[Kdone\n')
  })
})
