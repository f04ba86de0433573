import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Whether it stands in a `<script>` of an Astro component, which runs in the browser. */
  readonly isInScript: boolean;
}

/** All imports and re-exports of a source file, dynamic ones with a fixed name included. */
export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return importsIn(text, 0, false);
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    ...(frontMatter ? importsIn(frontMatter[1]!, 1, false) : []),
    ...scripts.flatMap((script) => importsIn(script[1]!, text.slice(0, script.index).split('\n').length - 1, true)),
  ];
}

function importsIn(code: string, linesBefore: number, isInScript: boolean): Import[] {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (!node || !ts.isStringLiteral(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ specifier: node.text, line: line + 1 + linesBefore, isInScript });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
