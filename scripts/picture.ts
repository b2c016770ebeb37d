import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { pagePath } from '../src/report/page-path.ts'

/** Writes `docs/report.png`, the picture of the README: the report's page of the invented article that stands there. */
const PICTURE = fileURLToPath(new URL('../docs/report.png', import.meta.url))
const ARTICLE = fileURLToPath(new URL('../examples/ferry-strike.txt', import.meta.url))
const COMMAND = fileURLToPath(new URL('../bin/newsfacts.mjs', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-picture-'))
try {
  const [, , ...body] = readFileSync(ARTICLE, 'utf8').split('---\n')
  const [title, ...text] = body.join('---\n').trim().split('\n\n')
  const article = { id: 'ferry-strike', title, published: '2024-05-14', text: text.join('\n\n') }
  const input = join(folder, 'articles.jsonl')
  writeFileSync(input, `${JSON.stringify(article)}\n`)
  execFileSync(process.execPath, [COMMAND, 'run', input, '--out', join(folder, 'out'), '--quiet'])
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
  const page = await browser.newPage({ viewport: { width: 1120, height: 560 } })
  await page.goto(pathToFileURL(join(folder, 'out/report', pagePath(article.id))).href)
  await page.locator('#rows li.k-quotes button.row').nth(2).click()
  await page.evaluate(`scrollTo(0, 0)
    const list = document.querySelector('.facts')
    list.scrollTop += document.querySelector('#rows .selected').getBoundingClientRect().top - list.getBoundingClientRect().top`)
  await page.screenshot({ path: PICTURE })
  await browser.close()
} finally {
  rmSync(folder, { recursive: true })
}
