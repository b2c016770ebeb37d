import { describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { readVersion } from '../../src/resources.ts'

describe('readArguments', () => {
  test('run has defaults', async () => {
    expect(await readArguments(['run'])).toMatchObject({
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

  test('run takes paths and options in any order', async () => {
    const argv =
      'run a --out x b.jsonl --format=jsonl,csv --published 2021-07-20 -j 3 --check -q --region US-CA'
    expect(await readArguments(argv.split(' '))).toMatchObject({
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

  test('--shard is a part of a run, and merge takes the folders of all', async () => {
    expect(await readArguments(['run', 'a', '--shard', '3/8'])).toMatchObject({ shard: { index: 3, of: 8 } })
    expect(await readArguments('merge s/1 s/2 -o all'.split(' '))).toEqual({
      command: 'merge',
      folders: ['s/1', 's/2'],
      out: 'all',
      formats: null,
      bom: false,
      quiet: false,
    })
    expect(await readArguments(['merge', 's', '--bom'])).toMatchObject({ bom: true })
  })

  test('after -- everything is a path', async () => {
    expect(await readArguments(['run', '--', '--out'])).toMatchObject({ paths: ['--out'], out: 'out' })
  })

  test.each([
    ['--help', 'Usage: newsfacts [options] [command]'],
    ['-h', 'evaluate [options] [out]'],
    ['help', 'Exit status: 0 all done;'],
    ['run --help', 'Usage: newsfacts run [options] [paths...]'],
    ['help worker', '--no-isolate'],
    ['--version', readVersion()],
  ])('%s is answered with a text', async (argv, part) => {
    const read = await readArguments(argv.split(' '))
    expect(read.command === 'print' && read.text).toContain(part)
  })

  test('help is wrapped to the width of the terminal', async () => {
    const widest = async (width: number) => {
      const read = await readArguments(['evaluate', '--help'], width)
      return read.command === 'print' ? Math.max(...read.text.split('\n').map(line => line.length)) : 0
    }
    expect(await widest(72)).toBeLessThanOrEqual(72)
    expect(await widest(200)).toBeGreaterThan(120)
  })

  test('explain takes a path, a row id and what decides the rows', async () => {
    expect(await readArguments('explain a a7:quote:1-9 --published 2021-07-20'.split(' '))).toEqual({
      command: 'explain',
      path: 'a',
      row: 'a7:quote:1-9',
      published: '2021-07-20',
      lexicon: null,
      region: null,
      anyLanguage: false,
      map: {},
    })
  })

  test.each([
    ['', 'no command given'],
    ['explain a', 'missing required argument row-id: see newsfacts explain --help'],
    ['evaluate out', 'required option --gold <path> not specified'],
    ['evaluate --gold a b c', 'too many arguments'],
    ['evaluate --gold a out --region US', 'out is there'],
    ['run a --shard 5/4', '--shard 5/4: give a shard and their number, such as 3/8'],
    ['run a --shard 0/4', '--shard 0/4: give'],
    ['run a --shard 3', '--shard 3: give'],
    ['merge', 'missing required argument folders: see newsfacts merge --help'],
    ['explain a b --check', 'unknown option --check: see newsfacts explain --help'],
    ['seeds', 'unknown command seeds: to read articles there, newsfacts run seeds'],
    ['rnu seeds', 'unknown command rnu (did you mean run?)'],
    ['extrct', 'unknown command extrct: to read articles there, newsfacts run extrct'],
    ['run --ouput x', 'unknown option --ouput (did you mean --out?)'],
    ['run --formats csv', 'unknown option --formats (did you mean --format?)'],
    ['run --xyzzy', 'unknown option --xyzzy: see'],
    ['run -z', 'unknown option -z'],
    ['run --out', 'option -o, --out <dir> argument missing'],
    ['run --out --check', '--out needs a value'],
    ['run --check=yes', 'unknown option --check=yes'],
    ['run --format xml', '--format xml: the formats are brat, csv, doccano, json, jsonl'],
    ['run --format csv,', 'the formats are'],
    ['run --published 20/07/2021', '--published 20/07/2021: give a day such as 2021-07-20'],
    ['run --published 2021-02-30', 'give a day'],
    ['run --published 0000-01-01', 'give a day'],
    ['run --jobs 0', '--jobs 0: give a whole number from 1 to 64'],
    ['run --jobs 2.5', 'give a whole number'],
    ['run --jobs many', 'give a whole number'],
    ['run --region England', 'give a country or state'],
    ['run --map text=body,text=id', '--map text=id: text is body already, and can be one field only'],
    ['run --map text=body,title=body', '--map title=body: that field is text already'],
    ['worker --out x', 'unknown option --out: see newsfacts worker --help'],
    ['run --include ,', '--include ,: give a list'],
    ['run --exclude , --quiet', '--exclude ,: give a list'],
    ['run --map ,', '--map ,: give a list such as text=content,published=date'],
    ['run --no-isolate', 'unknown option --no-isolate'],
    ['run --no-cache', 'unknown option --no-cache'],
  ])('refuses "%s"', async (argv, message) => {
    await expect(readArguments(argv === '' ? [] : argv.split(' '))).rejects.toThrow(message)
  })

  test.each<[readonly string[], string]>([
    [['run', ''], 'an argument is empty: is a variable of the shell not set?'],
    [['run', 'a', ' '], 'an argument is empty'],
    [['run', '--', ''], 'an argument is empty'],
    [['run', 'a', '--out', ''], 'what follows --out is empty: is a variable'],
    [['run', 'a', '--out='], '--out is empty'],
    [['run', 'a', '-o', ''], 'what follows -o is empty'],
    [['run', 'a', '--lexicon', ''], 'what follows --lexicon is empty'],
    [['run', 'a', '--include', ''], 'what follows --include is empty'],
    [['merge', 'a', ''], 'an argument is empty'],
    [['diff', '', 'a'], 'an argument is empty'],
    [['report', ''], 'an argument is empty'],
    [['worker', ''], 'an argument is empty'],
    [['explain', '', 'a:quote:1-9'], 'an argument is empty'],
    [['evaluate', '--gold', ''], 'what follows --gold is empty'],
  ])('refuses %j', async (argv, message) => {
    await expect(readArguments(argv)).rejects.toThrow(message)
  })
})
