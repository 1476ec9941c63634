import type { Homes } from '../homes.js';
import type { EngineSettings } from '../model/engine-settings.js';
import type { ProjectScores } from '../model/project-scores.js';
import { median } from '../statistics/quantiles.js';
import type { GroupShift } from './group-shift.js';

/** Blocks a section and the rest of the project must have to be compared. */
const FEWEST_BLOCKS = 3;

interface Section {
  name: string;
  members: number[];
  /** Mean level of each of its blocks: log price less what the homes' own facts explain. */
  levels: number[];
}

/**
 * Each agency's section of the project against the others: difference of mean block levels, by the spread of blocks within
 * sections. Honest levels differ by place as well, and this spread holds that.
 */
export function shiftedSections(homes: Homes, scores: ProjectScores, { groupHomes }: EngineSettings): GroupShift[] {
  const sections = sectionsOf(homes, scores);
  if (sections.length < 2) return [];
  const blocks = sections.reduce((sum, { levels }) => sum + levels.length, 0);
  const within = sections.reduce((sum, { levels }) => sum + squares(levels), 0) / Math.max(1, blocks - sections.length);
  return sections.flatMap((section): GroupShift[] => {
    const others = sections.filter((other) => other !== section).flatMap(({ levels }) => levels);
    const { name, members, levels } = section;
    if (levels.length < FEWEST_BLOCKS || others.length < FEWEST_BLOCKS || members.length < groupHomes) return [];
    const gap = mean(levels) - mean(others);
    const variance = within * (1 / levels.length + 1 / others.length);
    const between = Math.max(0, gap * gap - variance);
    const effect = (gap * between) / (between + variance);
    return [{ kind: 'section', name, members, effect, z: gap / Math.sqrt(variance), q: 1 }];
  });
}

function sectionsOf(homes: Homes, { parts, logTypical, z }: ProjectScores): Section[] {
  const byBlock = new Map<number, { agency: number; rows: number[] }>();
  for (let i = 0; i < homes.n; i++) {
    const [agency, block] = [homes.agency.codes[i] ?? -1, homes.block.codes[i] ?? -1];
    if (agency < 0 || block < 0 || Number.isNaN(z[i] ?? NaN)) continue;
    const key = agency * homes.block.names.length + block;
    const known = byBlock.get(key);
    if (known) known.rows.push(i);
    else byBlock.set(key, { agency, rows: [i] });
  }
  return homes.agency.names.map((name, code) => {
    const blocks = [...byBlock.values()].filter(({ agency }) => agency === code);
    const level = (i: number): number => {
      return Math.log(homes.unitPrice[i] ?? NaN) - logTypical - (parts.attributes[i] ?? NaN);
    };
    return {
      name,
      members: blocks.flatMap(({ rows }) => rows).sort((a, b) => a - b),
      levels: blocks.map(({ rows }) => median(rows.map(level))).sort((a, b) => a - b),
    };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}
