import type { SentenceView } from '#contracts';

/** What the first engine, a comparison of medians, said of a home; flags it raised keep its words until they are found again. */
export interface FirstEngineFlag {
  unitPriceYuan: number;
  expectedUnitPriceYuan: number;
  interval: [low: number, high: number];
  gapPercent: number;
  z: number;
  /** `structure` is null where homes of every structure had to serve. */
  peerGroup: { use: string; structure: string | null; n: number };
  sentence: SentenceView;
  engineVersion: string;
  settingsHash: string;
}
