import type { AgencyVerdictCode, IndicatorVerdictCode, PanelVerdictSubject, VerdictMeaning } from '#contracts';

type Texts = Record<string, readonly [zh: string, en: string]>;

const look = { zh: '请查看原因；这不是认定', en: 'a request to look, no finding' };
const unseen = { zh: '未见异常不等于没有问题', en: 'not seen does not mean not there' };
const unsaid = { zh: '不作判断，不等于正常', en: 'nothing is said, which never means usual' };

const told = (mark: { zh: string; en: string }, zh: string, en: string): readonly [string, string] => [
  `${zh}。${mark.zh}。`,
  `${en}: ${mark.en}.`,
];

/** Of levels, and of how agencies work. */
const levels = (who: { zh: string; en: string }): Record<AgencyVerdictCode, readonly [string, string]> => ({
  'flagged-high': told(look, `同类房屋的评估水平明显高于${who.zh}`, `Values like homes clearly higher than ${who.en}`),
  'flagged-low': told(look, `同类房屋的评估水平明显低于${who.zh}`, `Values like homes clearly lower than ${who.en}`),
  normal: told(unseen, `未见评估水平与${who.zh}有明显差别`, `No clear difference of level from ${who.en} was seen`),
  insufficient: told(unsaid, `工作量不足或无从比较`, 'Too little work, or nothing to hold it against'),
});

const alone = told(unsaid, '工作量不足，或同项目没有其他机构可比', 'Too little work, or no other agencies beside');

const indicators: Record<
  'dispersion' | 'anchoring' | 'rounding' | 'drift',
  Record<IndicatorVerdictCode, Texts[string]>
> = {
  dispersion: {
    'stands-out': told(
      look,
      '同类房屋的评估值比同项目其他机构的更分散',
      'Values of like homes lie further apart than those of the other agencies of the same projects',
    ),
    usual: told(unseen, '未见评估值比其他机构的更分散', 'No wider scatter than that of the other agencies was seen'),
    insufficient: alone,
  },
  anchoring: {
    'stands-out': told(
      look,
      '紧贴公布的参考价的评估值多于两侧分布所示',
      'More values lie on the published reference price than those beside it let expect',
    ),
    usual: told(unseen, '未见评估值聚集于参考价', 'No bunching of values on the reference price was seen'),
    insufficient: told(unsaid, '参考价附近的评估值太少', 'Too few values near a reference price'),
  },
  rounding: {
    'stands-out': told(
      look,
      '尾数取整的单价比同项目其他机构的多',
      'More unit prices are round than those of the other agencies of the same projects',
    ),
    usual: told(
      unseen,
      '未见取整的单价比其他机构的多',
      'No more round prices than those of the other agencies were seen',
    ),
    insufficient: alone,
  },
  drift: {
    'stands-out': told(
      look,
      '评估水平随时间漂移的信号多于偶然所能解释',
      'More alarms of drift over time than chance explains',
    ),
    usual: told(unseen, '漂移信号不多于偶然所致', 'No more alarms of drift than chance gives'),
    insufficient: told(unsaid, '已评楼栋少于发现漂移通常所需', 'Fewer buildings than a drift usually takes to be seen'),
  },
};

const texts: Record<PanelVerdictSubject, Texts> = {
  agency: levels({ zh: '其他机构', en: 'other agencies' }),
  ...indicators,
  appraiser: levels({ zh: '本机构同项目的同事', en: 'colleagues of the agency in the same projects' }),
};

/** What each verdict of the panel says and does not say. */
export const verdictMeanings: VerdictMeaning[] = Object.entries(texts).flatMap(([of, byVerdict]) =>
  Object.entries(byVerdict).map(([verdict, [zh, en]]) => ({
    of: of as PanelVerdictSubject,
    verdict: verdict as VerdictMeaning['verdict'],
    text: { zh, en },
  })),
);
