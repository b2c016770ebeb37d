import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { suggest } from '../../src/cli/suggest.ts'

describe('readArguments', () => {
  test('run has defaults', () => {
    expect(readArguments(['run'])).toMatchObject({
      command: 'run',
      paths: ['seeds'],
      out: 'out',
      formats: ['csv', 'json'],
      published: null,
      lexicon: null,
      region: null,
      check: false,
      quiet: false,
    })
  })

  test('run takes paths and options in any order', () => {
    const argv =
      'run a --out x b.jsonl --format=jsonl,csv --published 2021-07-20 -j 3 --check -q --region US-CA'
    expect(readArguments(argv.split(' '))).toMatchObject({
      paths: ['a', 'b.jsonl'],
      out: 'x',
      formats: ['csv', 'jsonl'],
      published: '2021-07-20',
      jobs: 3,
      check: true,
      quiet: true,
      region: 'US-CA',
    })
  })

  test('after -- everything is a path', () => {
    expect(readArguments(['run', '--', '--out'])).toMatchObject({ paths: ['--out'], out: 'out' })
  })

  test.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['help', 'help'],
    ['run --help', 'help'],
    ['--version', 'version'],
    ['worker', 'worker'],
  ])('%s', (argv, command) => expect(readArguments(argv.split(' '))).toMatchObject({ command }))

  test('explain takes a path, a row id and what decides the rows', () => {
    expect(readArguments('explain a a7:quote:1-9 --published 2021-07-20'.split(' '))).toEqual({
      command: 'explain',
      path: 'a',
      row: 'a7:quote:1-9',
      published: '2021-07-20',
      lexicon: null,
      region: null,
    })
  })

  test.each([
    ['', 'no command given'],
    ['explain a', 'newsfacts explain needs a path and a row id'],
    ['evaluate out', 'newsfacts evaluate needs gold'],
    ['evaluate --gold a b c', 'newsfacts evaluate needs gold'],
    ['evaluate --gold a out --region US', 'out is there'],
    ['explain a b --check', 'newsfacts explain has no option --check'],
    ['rnu seeds', 'unknown command rnu (did you mean run?)'],
    ['extract', 'unknown command extract: see'],
    ['run --ouput x', 'unknown option --ouput (did you mean --out?)'],
    ['run --formats csv', 'unknown option --formats (did you mean --format?)'],
    ['run --xyzzy', 'unknown option --xyzzy: see'],
    ['run -z', 'unknown option -z'],
    ['run --out', '--out needs a value'],
    ['run --out --check', '--out needs a value'],
    ['run --check=yes', '--check takes no value'],
    ['run --format xml', '--format xml: the formats are csv, json, jsonl'],
    ['run --format csv,', 'the formats are'],
    ['run --published 20/07/2021', '--published 20/07/2021: give a day such as 2021-07-20'],
    ['run --published 2021-02-30', 'give a day'],
    ['run --published 0000-01-01', 'give a day'],
    ['run --jobs 0', '--jobs 0: give a whole number from 1 to 64'],
    ['run --jobs 2.5', 'give a whole number'],
    ['run --jobs many', 'give a whole number'],
    ['run --region England', 'give a country or state'],
    ['worker a.jsonl', 'newsfacts worker reads stdin'],
    ['worker --out x', 'newsfacts worker has no option --out'],
    ['run --no-isolate', 'newsfacts run has no option --no-isolate'],
    ['run --no-cache', 'unknown option --no-cache'],
  ])('refuses "%s"', (argv, message) => {
    expect(() => readArguments(argv === '' ? [] : argv.split(' '))).toThrow(message)
  })
})

test('suggest names only what is near', () => {
  expect(suggest('--chek', ['--check', '--out'])).toBe(' (did you mean --check?)')
  expect(suggest('--banana', ['--check', '--out'])).toBe('')
})
