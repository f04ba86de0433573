import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command was started. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where `astro build` puts the site. */
export const builtFolder = join(root, 'dist');
