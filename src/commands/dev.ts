// npm run dev: the author's loop; a saved file shows at once.
import { run } from './run.ts';

// Astro may detach into the background in some terminals; here Ctrl-C shall end it.
const { succeeded } = await run('astro', ['dev', ...process.argv.slice(2)], {
  output: 'shown',
  env: { ASTRO_DEV_BACKGROUND: '0' },
});
if (!succeeded) process.exitCode = 1;
