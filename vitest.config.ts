import { defineConfig } from 'vitest/config'

// One module graph for all test files: loading cdk8s and cdktf once instead of per file is most of the time.
export default defineConfig({
  test: { isolate: false, include: ['test/**/*.test.ts'], testTimeout: 30_000 },
})
