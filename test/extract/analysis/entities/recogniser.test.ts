import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/extract/analysis/index.ts'
import { segment } from '../../../../src/extract/segment.ts'

const analyse = createAnalyser(name => readFileSync(name))
function names(text: string): string[] {
  const { tokens, entities } = analyse(text, segment(text))
  return entities.map(
    ({ first, last, type }) => `${type} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

describe('names in sentences', () => {
  test.each<[string, string[]]>([
    ['The nurses met Maria Gonzalez in Chicago on Tuesday.', ['PER Maria Gonzalez', 'LOC Chicago']],
    ['He works for the World Health Organization.', ['ORG World Health Organization']],
    ['Nothing here is a name, he said.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
