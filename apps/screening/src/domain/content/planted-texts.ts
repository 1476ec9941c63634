import type { ReportText } from './find-cloned-texts.js';

/** What a world of texts is made of; the same seed makes the same texts. */
interface World {
  reports: number;
  agencies: number;
  /** Reports whose text is another's of the same agency with none to three edits. */
  copies: number;
  seed: number;
}

const phrases = [
  '估价对象位于项目范围内',
  '周边道路通达公交便利',
  '估价师进行了实地查勘',
  '产权人或其代理人到场领勘',
  '室内地面铺设地砖',
  '墙面为乳胶漆饰面',
  '门窗为塑钢材质保养一般',
  '厨卫设施齐全可正常使用',
  '采用比较法测算其价值',
  '选取三个近期成交的可比实例',
  '对交易情况与日期进行修正',
  '对区位状况与实物状况进行调整',
  '调整系数均在规范许可范围之内',
  '综合取算术平均值作为结果',
  '本报告仅供征收补偿使用',
  '未考虑租赁抵押查封等影响',
  '市场供求关系总体平稳',
  '房屋主体结构无明显损坏',
  '给排水及供电设施完好',
  '小区绿化与物业管理一般',
];
const letters = '东南西北中兴隆安平和顺福寿康宁春秋江河湖山林泉石桥门街巷坊里园苑庭';

/** Texts as agencies write them: fourteen sentences of a template, then what is the home's own; and the pairs that are copies. */
export function plantedWorld({ reports, agencies, copies, seed }: World): {
  reports: ReportText[];
  pairs: Set<string>;
} {
  const random = mulberry32(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  const pick = (from: string): string => from.charAt(upTo(from.length));
  const word = (length: number): string => Array.from({ length }, () => pick(letters)).join('');
  const templates = Array.from({ length: agencies }, () =>
    Array.from(
      { length: 14 },
      () => `${phrases[upTo(phrases.length)]}，${word(6)}，${phrases[upTo(phrases.length)]}。`,
    ),
  );
  const ownWords = (): string =>
    `坐落于${word(3)}路${upTo(300) + 1}号${word(2)}苑${upTo(40) + 1}幢，建筑面积${(40 + random() * 120).toFixed(2)}平方米，` +
    `第${upTo(18) + 1}层，${upTo(50) + 1970}年建成，${pick('东南西北')}向。查勘见${word(4)}、${word(5)}，` +
    `可比实例${word(2)}${upTo(900) + 100}成交单价${upTo(9000) + 6000}元，${word(2)}${upTo(900) + 100}成交单价${upTo(9000) + 6000}元。`;
  const texts = Array.from({ length: reports - copies }, () => (templates[upTo(agencies)] ?? []).join('') + ownWords());
  const numberOf = (i: number): string => `r${String(i).padStart(6, '0')}`;
  const pairs = new Set<string>();
  for (let copy = 0; copy < copies; copy++) {
    const source = upTo(reports - copies);
    pairs.add(`${numberOf(source)} ${numberOf(texts.length)}`);
    texts.push(edited(texts[source] ?? '', upTo(4), upTo, word));
  }
  return { reports: texts.map((text, i) => ({ reportId: numberOf(i), text, building: `b${i}` })), pairs };
}

/** The text with so many places of a few characters rewritten. */
function edited(text: string, edits: number, upTo: (n: number) => number, word: (length: number) => string): string {
  let result = text;
  for (let edit = 0; edit < edits; edit++) {
    const at = upTo(result.length - 4);
    result = result.slice(0, at) + word(3) + result.slice(at + 3);
  }
  return result;
}

/** Numbers in [0, 1) that are the same in every run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
