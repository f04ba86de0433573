// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './complete-lock.mjs';

// `npm run lock`, after every `npm install` that changed the lock file.
const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = completeLock(lock);
if (added.length > 0) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `${FILE}: added\n  ${added.join('\n  ')}` : `${FILE} is complete.`);
