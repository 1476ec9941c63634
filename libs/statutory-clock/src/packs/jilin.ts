import type { RulePack } from '../rule-pack.js';
import { national } from './national.js';

/**
 * A sample: 《吉林省国有土地上房屋征收与补偿办法》 exists, its text has not been found. The periods are the national ones and
 * every date computed from them is marked unconfirmed.
 */
export const jilin: RulePack = {
  ...national,
  id: 'jilin-sample',
  jurisdiction: '220000',
  name: { zh: '吉林省规则（未经核实的样本）', en: 'Rules of Jilin (unconfirmed sample)' },
  unconfirmed: true,
  caveat: {
    zh: '吉林省规则包为未经核实的样本，按全国规则计算',
    en: 'the pack for Jilin is an unconfirmed sample, counted by the national rules',
  },
};
