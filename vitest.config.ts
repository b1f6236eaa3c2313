import { defineConfig } from 'vitest/config'

/**
 * Tests that put a module in another's place, make a further kind known, or break off what runs, need modules and a process of
 * their own; all others share theirs, and so load them once.
 */
const ISOLATED = [
  'test/batch/import/stable-file.test.ts',
  'test/batch/thread/at-once.test.ts',
  'test/kinds/further/further.test.ts',
]

export default defineConfig({
  test: {
    // As many as the smallest machine has cores; most tests wait for processes that they start.
    maxWorkers: 2,
    // As `batch/thread/garbage.ts` would have it: flags of V8 are not changed in the midst of the tests' process.
    execArgv: ['--expose-gc'],
    // Generous, for a busy machine: a hang is what these limits are for.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // asz is called by its own name and speaks English, whoever runs the tests.
    env: { npm_command: '', ASZ_LANG: 'en' },
    reporters: ['default', './test/setup/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ISOLATED,
          isolate: false,
          globalSetup: ['./test/setup/build.ts'],
        },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
    ],
  },
})
