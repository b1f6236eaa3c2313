import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // As many as the smallest machine has cores; most tests wait for processes that they start.
    maxWorkers: 2,
    include: ['test/**/*.test.ts'],
    // Generous, for a busy machine: a hang is what these limits are for.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/setup/closing-line.ts'],
    globalSetup: ['./test/setup/build.ts'],
  },
})
