import type { Sentence } from '../flag.js';

const names: Readonly<Record<string, Sentence>> = {
  residential: { zh: '住宅', en: 'residential' },
  commercial: { zh: '商业', en: 'commercial' },
  office: { zh: '办公', en: 'office' },
  industrial: { zh: '工业', en: 'industrial' },
  other: { zh: '其他用途', en: 'other use' },
  'reinforced-concrete': { zh: '钢混', en: 'reinforced concrete' },
  'brick-concrete': { zh: '砖混', en: 'brick and concrete' },
  'brick-wood': { zh: '砖木', en: 'brick and wood' },
  simple: { zh: '简易', en: 'simple' },
};

/** A use or a structure in words; a word of the sender's own as it stands. */
export function nameOf(word: string): Sentence {
  return Object.hasOwn(names, word) ? (names[word] ?? { zh: word, en: word }) : { zh: word, en: word };
}
