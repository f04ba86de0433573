/**
 * The inline module at the end of the single file: it unpacks the engine and puts it in as a script, whose hash the
 * file's policy names.
 */
import { engineCode } from '../../model/edition.ts';
import { readFile } from './memory.ts';

const engine = document.createElement('script');
engine.type = 'module';
engine.textContent = new TextDecoder().decode(readFile(engineCode));
document.body.append(engine);
