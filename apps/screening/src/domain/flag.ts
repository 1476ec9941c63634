/** Whom a home was compared with; `structure` is null where homes of every structure of that use had to serve. */
export interface PeerGroup {
  use: string;
  structure: string | null;
  /** Other homes in the group. */
  n: number;
}

export interface Sentence {
  zh: string;
  en: string;
}

/** A value worth a look. It asks for review and finds nothing; money in whole yuan per m². */
export interface Flag {
  reportId: string;
  direction: 'high' | 'low';
  reason: 'above-like-homes' | 'below-like-homes';
  unitPriceYuan: number;
  expectedUnitPriceYuan: number;
  /** Lowest and highest unit price that would raise no flag. */
  interval: [low: number, high: number];
  /** Percent of the expected value, one decimal; negative when low. */
  gapPercent: number;
  /** Robust z, two decimals. */
  z: number;
  peerGroup: PeerGroup;
  sentence: Sentence;
  engineVersion: string;
  settingsHash: string;
}

/** A home the engine will not judge; never to be read as usual. */
export interface CannotJudge {
  reportId: string;
  reason: 'too-few-peers';
  peerGroup: PeerGroup;
  sentence: Sentence;
}

/** Every home of the project is in exactly one of the three lists, each in the order of report ids. */
export interface ScreenResult {
  engineVersion: string;
  settingsHash: string;
  flags: Flag[];
  unremarkable: string[];
  cannotJudge: CannotJudge[];
}
