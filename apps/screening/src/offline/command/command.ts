import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type RowProblems, Unusable } from '../table/problems.js';

/** Where a command runs and what it may say; results for a program go to `out`, everything for a person to `tell`. */
export interface Surroundings {
  /** Folder relative paths start from. */
  folder: string;
  out: (text: string) => void;
  tell: (line: string) => void;
}

/**
 * How a command ended: `read` every row was read; `unusable` file or command line cannot be used, and nothing was written;
 * `partly` the result is whole, but some rows could not be read and stand in it as unjudged.
 */
export const exitCodes = { read: 0, unusable: 2, partly: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Option values by name; every option takes a text. Throws Unusable on an unknown option or a missing one. */
export function readOptions<Required extends string, Optional extends string = never>(
  args: readonly string[],
  required: readonly Required[],
  optional: readonly Optional[] = [],
): Record<Required, string> & Partial<Record<Optional, string>> {
  const options = Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' as const }]));
  const values = parsed(args, options);
  for (const name of required) {
    if (typeof values[name] === 'string' && values[name] !== '') continue;
    throw new Unusable({ zh: `缺少选项 --${name}。`, en: `Option --${name} is missing.` });
  }
  return values as Record<Required, string> & Partial<Record<Optional, string>>;
}

function parsed(args: readonly string[], options: Record<string, { type: 'string' }>): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Unusable({ zh: `命令行有误：${reason}`, en: `Wrong command line: ${reason}` });
  }
}

/** Runs a command: `--help` prints its usage, and what makes it impossible is told in both languages. */
export async function runCommand(
  usage: string,
  args: readonly string[],
  { out, tell }: Surroundings,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) {
    out(usage);
    return exitCodes.read;
  }
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    tell(error.said.zh);
    tell(error.said.en);
    return exitCodes.unusable;
  }
}

/** Tells what is wrong with single rows, and how the command therefore ends. */
export function tellProblems(problems: RowProblems, { tell }: Surroundings): ExitCode {
  if (problems.count === 0) return exitCodes.read;
  problems.lines().forEach(tell);
  tell(`${problems.count} 行无法读取，未作判断 | ${problems.count} rows could not be read and are not judged`);
  return exitCodes.partly;
}

/** Throws Unusable where a result would overwrite what it is made from. */
export function resultPath(folder: string, path: string, others: readonly string[]): string {
  const full = resolve(folder, path);
  if (!others.includes(full)) return full;
  throw new Unusable({
    zh: `输出文件 ${path} 与另一文件相同。`,
    en: `Result file ${path} is another file of this command.`,
  });
}
