/** Loads a module of `dist/`: users run built code, and tsx keeps function names, which makes closures slower. */
function built<Module>(file: string): Promise<Module> {
  return import(new URL(`../dist/${file}`, import.meta.url).href)
}

export const { createRecogniser } = await built<
  typeof import('../src/extract/analysis/entities/recogniser.ts')
>('extract/analysis/entities/recogniser.js')
export const { createAnalyser } =
  await built<typeof import('../src/extract/analysis/index.ts')>('extract/analysis/index.js')
export const { splitSentences } = await built<typeof import('../src/extract/analysis/sentences/splitter.ts')>(
  'extract/analysis/sentences/splitter.js',
)
export const { tokenize } = await built<typeof import('../src/extract/analysis/tokens/tokenizer.ts')>(
  'extract/analysis/tokens/tokenizer.js',
)
export const { toDocument } = await built<typeof import('../src/extract/document.ts')>('extract/document.js')
export const { extractKind } = await built<typeof import('../src/extract/index.ts')>('extract/index.js')
export const { segment } = await built<typeof import('../src/extract/segment.ts')>('extract/segment.js')
export const { render, tabulate, toJsonLine, toRecord } =
  await built<typeof import('../src/load/index.ts')>('load/index.js')
export const { createBatchPipeline, createPipeline } =
  await built<typeof import('../src/pipeline.ts')>('pipeline.js')
export const { loadKnowledge } = await built<typeof import('../src/resources.ts')>('resources.js')
export const { transform } = await built<typeof import('../src/transform/index.ts')>('transform/index.js')
export const { answerLines } = await built<typeof import('../src/filter.ts')>('filter.js')
export const { cutGroups } = await built<typeof import('../src/batch/groups.ts')>('batch/groups.js')
