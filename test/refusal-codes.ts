import { join, relative } from 'node:path';
import ts from 'typescript';

/** One `new Refusal(...)` in the source, with every code it can carry; null when the types do not tell. */
export interface Thrown {
  where: string;
  codes: string[] | null;
}

const root = join(import.meta.dirname, '..');

/** Reads the production source of all apps and libs with the compiler's own eyes, so that codes held in variables count. */
export function readSource(): { thrown: Thrown[]; literals: Set<string> } {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const files = new Set(fileNames.filter((name) => /\/(apps|libs)\//.test(name) && !name.endsWith('spec.ts')));
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const thrown: Thrown[] = [];
  const literals = new Set<string>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => files.has(fileName))) {
    const isCatalogue = file.fileName.includes('/refusals/');
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) && !isCatalogue) literals.add(node.text);
      if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal' && node.arguments?.[0]) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const where = `${relative(root, file.fileName)}:${line + 1}`;
        thrown.push({ where, codes: textsOf(node.arguments[0], checker) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { thrown, literals };
}

/** Every text the expression can be, as far as literals and unions of literals say. */
function textsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (!ts.isTemplateExpression(expression)) return literalsOf(checker.getTypeAtLocation(expression));
  let texts: string[] = [expression.head.text];
  for (const span of expression.templateSpans) {
    const middles = literalsOf(checker.getTypeAtLocation(span.expression));
    if (!middles) return null;
    texts = texts.flatMap((text) => middles.map((middle) => text + middle + span.literal.text));
  }
  return texts;
}

function literalsOf(type: ts.Type): string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : null;
}
