import type { ExpertField, OpinionAspect, PointFinding, PointKind } from '#contracts';

export const pointKindNames: Record<PointKind, string> = { 'fact-error': '事实错误', 'value-dispute': '价值异议' };

export const findingNames: Record<PointFinding, string> = { accepted: '采纳', partly: '部分采纳', rejected: '不采纳' };

/** The aspects in the words of 征收评估办法 art. 25. */
export const aspectNames: Record<OpinionAspect, string> = {
  procedure: '评估程序',
  basis: '评估依据',
  assumptions: '评估假设',
  'technical-route': '评估技术路线',
  methods: '评估方法选用',
  parameters: '参数选取',
  'result-determination': '评估结果确定方式',
};

/** Fields of expertise, art. 23. */
export const fieldNames: Record<ExpertField, string> = {
  appraiser: '注册房地产估价师',
  price: '价格',
  'real-estate': '房地产',
  land: '土地',
  planning: '城市规划',
  law: '法律',
  accounting: '会计',
};

/** What remains to the household once review and determination are over, art. 22(2). */
export const compensationRemedy =
  '被征收人对补偿仍有异议的，按照《国有土地上房屋征收与补偿条例》第二十六条的规定处理：对补偿决定不服的，可以依法申请行政复议，也可以依法提起行政诉讼。';
