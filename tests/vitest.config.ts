import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Reads dist/, so it runs after a build.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 } },
      // Reads a folder that was built with a site's address.
      {
        test: {
          name: 'published',
          include: ['tests/published/**/*.test.ts', 'tests/build/weight.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
