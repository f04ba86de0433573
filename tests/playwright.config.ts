import { defineConfig, devices } from '@playwright/test';

export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    // Above 1280 everything in the header is visible.
    viewport: { width: 1366, height: 900 },
    locale: 'en-GB',
    trace: 'off',
    // What a test does to the network must reach the page; the tests of the worker allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // Root may not use the sandbox, and a closed network makes background requests wait.
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
