import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts text between `<!-- begin NAME -->` and `<!-- end NAME -->` of a page, and leaves the rest of it alone. Throws where the
 * page has no such place. Prettier leaves what a command writes as it is.
 */
export function writeBlocks(file, blocks) {
  let page = readFileSync(file, 'utf8');
  for (const [name, text] of Object.entries(blocks)) {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}`);
    const inside = `\n\n<!-- prettier-ignore-start -->\n\n${text.trim()}\n\n<!-- prettier-ignore-end -->\n\n`;
    page = page.slice(0, from + begin.length) + inside + page.slice(to);
  }
  writeFileSync(file, page);
}

/** A table of Markdown: the head, then rows of cells. */
export function tableOf(head, rows) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
