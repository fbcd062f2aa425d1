import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: ['default', './test/truth-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A real browser on a busy machine can miss a moment; what fails twice is a defect.
    retry: 1,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
