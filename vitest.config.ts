import { defineConfig } from 'vitest/config'

/** Tests that run the command as a process; it is compiled for them first. */
const PROCESS = ['test/cli/**/*.test.ts', 'test/failure/**/*.test.ts']
const limits = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: PROCESS, ...limits } },
      { test: { name: 'process', include: PROCESS, globalSetup: ['test/build.ts'], ...limits } },
    ],
  },
})
