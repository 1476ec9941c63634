const GENERATED =
  '本页由 `npm run diagrams` 自程序所依的数据生成，请勿手改。Drawn by `npm run diagrams` from the data the code obeys; do not edit.';

/**
 * Every procedure as a picture, by name.
 * @param {{ name: string }[]} workflows
 * @param {(workflow: any) => string} draw
 */
export function workflowsPage(workflows, draw) {
  const byName = workflows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const parts = byName.map((one) => `## ${one.name}\n\n\`\`\`mermaid\n${draw(one)}\n\`\`\`\n`);
  return `# 办理流程 Procedures\n\n${GENERATED}\n\n${parts.join('\n')}`;
}

/** @param {string} table */
export function deadlinesPage(table) {
  return `# 法定期限 Statutory periods\n\n${GENERATED}\n\n${table.trim()}\n`;
}

/** The workflows a file named `*-workflow` exports. */
export function workflowsIn(exported) {
  return Object.values(exported).filter((value) => value?.name && value.initial && value.states && value.final);
}
