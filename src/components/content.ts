import Code from './Code.astro';
import CodeBlock from './CodeBlock.astro';
import Diagram from './Diagram.astro';
import Edition from './Edition.astro';
import Since from './Since.astro';
import Table from './Table.astro';
import Until from './Until.astro';

/** What the text of an answer is rendered with: the badges authors may set, literals that break where
 * they should, tables that scroll alone. */
export const contentParts = { Since, Until, Edition, Diagram, code: Code, pre: CodeBlock, table: Table };
