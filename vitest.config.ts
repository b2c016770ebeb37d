import { defineConfig } from 'vitest/config'

/** Tests that run the command as a process; it is compiled for them first. */
const PROCESS = ['test/cli/**/*.test.ts', 'test/failure/**/*.test.ts']
/** Tests that put another module in the place of one: it would stay for the tests after them. */
const MOCKING = ['test/run/open-files.test.ts']
/** Kills, faults at every call, fuzz, growth: what takes longer than `npm test` may, run by `npm run test:deep`. */
const DEEP = ['test/deep/**/*.test.ts']
/** The report in a real browser, run by `npm run test:deep` too. */
const BROWSER = ['test/browser/**/*.test.ts']
const limits = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // one core is left idle otherwise, which on two cores is half of them
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESS, ...MOCKING, ...DEEP, ...BROWSER],
          // the sources are loaded once for all files, not once a file: none of them changes what another one sees
          isolate: false,
          ...limits,
        },
      },
      { test: { name: 'browser', include: BROWSER, globalSetup: ['test/build.ts'], ...limits } },
      {
        test: {
          name: 'process',
          include: [...PROCESS, ...MOCKING],
          globalSetup: ['test/build.ts'],
          ...limits,
        },
      },
      {
        test: {
          name: 'deep',
          include: [...DEEP, 'test/load/fault.test.ts'],
          globalSetup: ['test/build.ts'],
          env: { NEWSFACTS_DEEP: '1' },
          testTimeout: 20 * 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
