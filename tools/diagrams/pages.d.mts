export function workflowsPage<W extends { name: string }>(workflows: W[], draw: (workflow: W) => string): string;
export function deadlinesPage(table: string): string;
export function workflowsIn(exported: object): unknown[];
