import facts from '../../content/site.json' with { type: 'json' };
import type { SiteFacts } from './site-schema.ts';

/**
 * What the site says of itself and of its product. JSON, so that pages, browser, build and commands all read the one
 * file; `check` tells its faults.
 */
export const site: SiteFacts = facts;
