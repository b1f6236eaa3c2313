import { defineConfig } from 'vitest/config'

/** `npm run soak`: a thousand crashes. */
export default defineConfig({
  test: { include: ['test/crash/soak.ts'], testTimeout: 24 * 3600 * 1000, globalSetup: ['./test/setup/build.ts'] },
})
