/**
 * What the site says of itself and of its product. JSON, so that pages, browser, build and commands all read the one
 * file; `check` tells its faults.
 */
export * as site from './site-facts.ts';
