import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'

/** Where systems keep the browser; `CHROMIUM` names another place. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function findChromium(): string {
  const path = PLACES.find(place => place !== '' && existsSync(place))
  if (path === undefined)
    throw new Error('no Chromium found: install it, or set CHROMIUM to where its program lies')
  return path
}

/** A browser for all tests of a file. Returns how to open a page; requests that leave the disk, and errors, fail its test. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium() })
  })
  afterAll(() => browser.close())

  return async (
    path: string,
    options: Parameters<Browser['newContext']>[0] & { readonly in?: BrowserContext } = {},
  ): Promise<Page> => {
    const { in: shared, ...rest } = options
    const context = shared ?? (await browser.newContext({ viewport: { width: 1400, height: 900 }, ...rest }))
    const page = await context.newPage()
    const faults: string[] = []
    page.on('request', request => {
      if (!/^(?:file|blob|data):/.test(request.url())) faults.push(`asked for ${request.url()}`)
    })
    page.on('pageerror', error => faults.push(String(error)))
    page.on('console', message => {
      if (message.type() === 'error') faults.push(message.text())
    })
    page.on('dialog', dialog => {
      faults.push(`said ${dialog.message()}`)
      void dialog.dismiss()
    })
    onTestFinished(async () => {
      await page.close()
      if (!shared) await context.close()
      if (faults.length > 0) throw new Error(faults.join('\n'))
    })
    await page.goto(pathToFileURL(path).href)
    return page
  }
}
