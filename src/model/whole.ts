/**
 * Above this many answers a site is large, and nothing holds all of them at once: neither `all.html`, which would weigh
 * more than 5 MB, nor the single files, the archive and the packs of the service worker, which contain it. Style and
 * script are files then: inside each page they spare its reader a wait, but weigh more than 35 MB in 2,000 pages.
 */
export const MAX_WHOLE = 1_000;

/**
 * Above this many the small table of search, which a reader waits for, is loaded part by part. Below it, one file costs
 * less than the waits for its parts.
 */
export const MAX_IN_TABLE = 400;

/** Above this many the home page names the first of each category only; all of them stand on its page. */
export const MAX_ON_HOME = 300;
export const FIRST_OF_CATEGORY = 5;

/** Above this many a category's page gives the others without their summary. */
export const MAX_DIGESTS = 60;
