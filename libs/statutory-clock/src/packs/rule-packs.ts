import type { RulePack } from '../rule-pack.js';
import { jilin } from './jilin.js';
import { national } from './national.js';
import { shandong2015, shandong2020 } from './shandong.js';
import { testFive, testWorkingDays } from './test-packs.js';
import { zhejiang2014, zhejiang2020 } from './zhejiang.js';

/** The packs of real places, the nation first. */
export const PLACE_PACKS: readonly RulePack[] = [
  national,
  zhejiang2014,
  zhejiang2020,
  shandong2015,
  shandong2020,
  jilin,
];

/** Every pack there ever was; none is taken away while a file may have been opened under it. */
export const RULE_PACKS: readonly RulePack[] = [...PLACE_PACKS, testWorkingDays, testFive];
