#!/usr/bin/env node
import { filterLine } from './filter.ts'
import { createPipeline } from './pipeline.ts'
import { loadKnowledge } from './resources.ts'

const run = createPipeline({ published: null }, loadKnowledge())
let rest = ''
process.stdin.setEncoding('utf8')
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\n')
  rest = lines.pop() ?? ''
  for (const line of lines) if (line.trim()) process.stdout.write(`${filterLine(line, run)}\n`)
}
if (rest.trim()) process.stdout.write(`${filterLine(rest, run)}\n`)
