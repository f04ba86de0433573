import facts from '../../content/site.json' with { type: 'json' };
import type { SiteFacts } from './site-schema.ts';

// Each by itself, so that a script for the browser carries only those its words have (build/site-constants.ts).
export const {
  id,
  name,
  summary,
  product,
  otherProducts,
  control,
  source,
  trademark,
  editions,
  quietLog,
  vague,
  repository,
  issues,
  mail,
}: SiteFacts = facts;
