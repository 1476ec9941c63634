import { randomOf } from './random.mjs';

const AGENCIES = 20;
const SENTENCES_OF_TEMPLATE = 14;
const MOST_EDITS = 3;

/** What every report says; each agency has its own choice of words, kept in all its reports. */
const COMMON = [
  '本次评估[遵循|坚持|恪守]独立、客观、公正、合法的原则[，|；]以[公开市场价值|市场价值]为价值标准。',
  '估价对象[位于|坐落于|处在]国有土地上房屋征收范围之内[，|；]征收决定已依法公告。',
  '价值时点为房屋征收决定公告之日[，|；]与[委托书|委托合同]载明的日期一致。',
  '估价人员[对估价对象进行了实地查勘|到现场查勘了估价对象]并[作了记录|拍摄了照片]。',
  '本报告[采用|选用]比较法作为[主要|首选]估价方法[，|；]并以收益法[验证|校核]。',
  '可比实例[均为|全部是]同一供求范围内的[真实成交|实际成交]案例。',
  '交易情况修正[依据|按照]市场调查资料[逐项|分别]确定。',
  '区域因素[主要考虑|重点考虑]交通便捷度、公共设施[配套|完备]程度和环境质量。',
  '个别因素[包括|涵盖]楼层、朝向、面积、建成年代和装修[状况|情况]。',
  '评估结果[不含|未包括]搬迁费、临时安置费和停产停业损失。',
  '被征收人对评估结果有异议的[，|；]可[自收到报告之日起|在收到评估报告后]十日内申请复核评估。',
  '本报告[仅供|只供]房屋征收补偿使用[，|；]不得[用于其他目的|移作他用]。',
  '注册房地产估价师[对报告内容负责|承担相应的法律责任]。',
  '报告使用期限[自出具之日起一年|为一年，自出具之日起算]。',
  '估价所依据的资料由[征收部门|委托人]提供[，|；]估价机构[尽到了|履行了]必要的核查义务。',
  '未发现估价对象存在[影响价值的权利限制|抵押、查封等权利限制]。',
  '测算结果经[三级|内部三级]审核后[签发|出具]。',
  '市场背景[平稳|总体平稳][，|；]近六个月成交价格[波动较小|没有明显波动]。',
];
/** Streets and estates are named with two of these. */
const LETTERS =
  '和平解放建设中山人民新华胜利文化青年光明长江幸福东西南北安康宁兴隆顺福禄寿春秋湖河泉石桥门花园松柏竹梅兰';
const NAMES = ['里', '巷', '新村', '小区', '胡同', '大院', '家园'];
const WORDS = {
  room: ['客厅', '主卧', '次卧', '厨房', '卫生间', '阳台', '过道', '储藏间'],
  floor: ['地砖', '复合地板', '实木地板', '水泥地面', '水磨石', '石材'],
  wall: ['乳胶漆', '壁纸', '白灰', '瓷砖', '木墙裙', '硅藻泥'],
  state: ['保养较好', '轻微磨损', '局部起皮', '有渗水痕迹', '墙角开裂', '维护一般', '近年翻新', '门窗变形'],
  view: ['临街', '面向内院', '正对学校操场', '前有高楼遮挡', '视野开阔', '靠近菜市场', '毗邻变电站', '临河'],
};

/**
 * Report texts of 20 agencies, each with a template of 14 sentences of its own, the facts of the house and the notes of
 * the visit, and `comparables` sales told in words; and planted copies: another report's text under a number of its own
 * with nought to three edits.
 * @returns `texts` [{ reportId, agencyId, buildingNo, text }] and `pairs` [[original, copy]] of report ids.
 */
export function reportTexts({ seed, reports, copies, comparables }) {
  const random = randomOf(seed, 'texts');
  const templates = Array.from({ length: AGENCIES }, () => templateOf(random));
  const texts = Array.from({ length: reports }, (_, i) => {
    const agency = random.whole(0, AGENCIES - 1);
    return {
      reportId: `T${i + 1}`,
      agencyId: `A${agency + 1}`,
      buildingNo: `B${i + 1}`,
      text: textOf(random, templates[agency], comparables),
    };
  });
  const order = random.order(reports);
  const pairs = Array.from({ length: copies }, (_, k) => {
    const [from, to] = [texts[order[2 * k]], texts[order[2 * k + 1]]];
    to.agencyId = from.agencyId;
    to.text = edited(random, from.text);
    return [from.reportId, to.reportId];
  });
  return { texts, pairs };
}

const templateOf = (random) =>
  random
    .order(COMMON.length)
    .slice(0, SENTENCES_OF_TEMPLATE)
    .map((i) => COMMON[i].replace(/\[([^\]]+)\]/g, (_, words) => random.pick(words.split('|'))));

function textOf(random, template, comparables) {
  const facts =
    `估价对象为${nameOf(random)}路${random.whole(1, 399)}号${nameOf(random)}${random.pick(NAMES)}` +
    `${random.whole(1, 40)}幢${random.whole(1, 6)}单元${random.whole(101, 1806)}室，建筑面积${random.between(25, 220).toFixed(2)}平方米，` +
    `建成于${random.whole(1955, 2020)}年，不动产权证第${random.whole(1000000, 9999999)}号，` +
    `评估单价${random.whole(5000, 30000)}元。`;
  const rooms = random.order(WORDS.room.length).slice(0, random.whole(2, 3));
  const visit = rooms.map(
    (i) =>
      `${WORDS.room[i]}铺${random.pick(WORDS.floor)}、墙面${random.pick(WORDS.wall)}，${random.pick(WORDS.state)}，` +
      `面积约${random.between(3, 30).toFixed(1)}平方米。`,
  );
  const sales = Array.from({ length: comparables }, () => saleOf(random));
  const half = template.length / 2;
  return [
    ...template.slice(0, half),
    facts,
    ...visit,
    `房屋${random.pick(WORDS.view)}，距公交站${random.whole(40, 900)}米。`,
    ...sales,
    ...template.slice(half),
  ].join('');
}

const nameOf = (random) => random.pick(LETTERS) + random.pick(LETTERS);

const saleOf = (random) =>
  `可比实例：${nameOf(random)}路${random.whole(1, 399)}号${nameOf(random)}${random.pick(NAMES)}，` +
  `${random.whole(2024, 2025)}年${random.whole(1, 12)}月成交，面积${random.between(25, 220).toFixed(2)}平方米，` +
  `单价${random.whole(5000, 30000)}元，综合修正系数${random.between(0.9, 1.1).toFixed(4)}。`;

/** Nought to three places changed, one to three characters each. */
function edited(random, text) {
  let changed = text;
  for (let edits = random.whole(0, MOST_EDITS); edits > 0; edits -= 1) {
    const at = random.whole(0, changed.length - 4);
    const put = String(random.whole(1, 999));
    changed = changed.slice(0, at) + put + changed.slice(at + random.whole(1, 3));
  }
  return changed;
}
