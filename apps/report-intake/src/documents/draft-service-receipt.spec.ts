import type { ServiceReceipt } from '#contracts';
import { choosePack, due, HolidayCalendar } from '#statutory-clock';
import { draftServiceReceipt } from './draft-service-receipt.js';

const receipt: ServiceReceipt = {
  serviceId: '00000000-0000-4000-8000-000000000001',
  reportId: '00000000-0000-4000-8000-000000000002',
  projectId: '00000000-0000-4000-8000-000000000003',
  organId: 'nanguan',
  paper: {
    title: '房屋征收分户评估报告',
    number: '吉明评字〔2026〕第12号',
    version: 1,
    issuedOn: '2026-04-20',
    reportCode: '7K2M-9QHD-3XPV',
  },
  recipient: '张晓明',
  householdNo: 'H-12',
  place: '南关区永长街道演示路1号',
  kind: 'signed-receipt',
  signedBy: { role: 'adult-of-household', name: '王小红' },
  witnesses: [],
  deliveredBy: ['李送达', '赵送达'],
  servedOn: '2026-05-06',
  postedOn: null,
  noticedOn: null,
  attempts: [],
  note: null,
  recordedAt: '2026-05-07T04:00:00.000Z',
  defects: [],
  voided: false,
};
const draft = (change: Partial<ServiceReceipt> = {}, place = 'CN') =>
  draftServiceReceipt({
    organName: '长春市南关区房屋征收经办中心',
    receipt: { ...receipt, ...change },
    recordedOn: '2026-05-07',
    review: due('D03', '2026-05-06', choosePack(place, '2026-05-06'), new HolidayCalendar()),
  });
const form = (change: Partial<ServiceReceipt> = {}) =>
  Object.fromEntries((draft(change).sections[0]?.fields ?? []).map(({ label, value }) => [label, value]));

describe('the receipt of a service on paper', () => {
  it('has the customary lines in their order', () => {
    expect(draft().sections[0]?.fields?.map(({ label, value }) => [label, value])).toEqual([
      ['送达机关', '长春市南关区房屋征收经办中心'],
      ['送达文书\n名称、文号', '房屋征收分户评估报告\n吉明评字〔2026〕第12号（第1版），核验码 7K2M-9QHD-3XPV'],
      ['受送达人', '张晓明（户号 H-12）'],
      ['送达地点', '南关区永长街道演示路1号'],
      ['送达方式', '直接送达'],
      ['送达日期', '2026年5月6日'],
      ['收件人签收', '王小红（同住成年家属）'],
      ['见证人', '无'],
      ['送达人', '李送达、赵送达'],
      ['备注', '无'],
    ]);
    expect(draft()).toMatchObject({ signedBy: '长春市南关区房屋征收经办中心', issuedOn: '2026-05-07', cautions: [] });
    expect(draft()).not.toHaveProperty('addressee');
  });

  it('names the days of post and notice, the witnesses, and what was tried before', () => {
    expect(form({ kind: 'post', postedOn: '2026-05-02' })).toMatchObject({
      送达方式: '邮寄送达',
      交邮日期: '2026年5月2日',
    });
    const witnesses = [
      { name: '钱见证', role: 'grassroots-organisation' as const, disinterested: true },
      { name: '孙见证', role: 'neighbour' as const, disinterested: false },
    ];
    expect(form({ kind: 'left-with-witnesses', signedBy: null, witnesses })).toMatchObject({
      送达方式: '留置送达',
      收件人签收: '无（见送达方式）',
      见证人: '钱见证（基层组织代表，声明无利害关系）\n孙见证（邻居，未声明无利害关系）',
    });
    const attempts = [{ kind: 'post' as const, triedOn: '2026-04-22', why: '查无此人' }];
    expect(form({ kind: 'public-notice', noticedOn: '2026-04-25', attempts, signedBy: null })).toMatchObject({
      此前送达情况: '2026年4月22日邮寄送达：查无此人',
      公告日期: '2026年4月25日',
    });
  });

  it('fills in the owner’s own name where the owner signed, and says what is not on record', () => {
    expect(form({ signedBy: { role: 'owner' } })).toMatchObject({ 收件人签收: '张晓明（受送达人本人）' });
    expect(form({ signedBy: { role: 'representative' } })).toMatchObject({ 收件人签收: '代理人' });
    const bare = form({ signedBy: null, place: null, deliveredBy: [] });
    expect(bare).toMatchObject({ 收件人签收: '（未记载）', 送达地点: '（未记载）', 送达人: '（未记载）' });
  });

  it('tells the household until when it may ask for a review, and what the proof lacks', () => {
    // 16 May 2026 is a Saturday: the last day moves to Monday.
    expect(draft().sections[1]).toEqual({
      heading: '权利告知',
      paragraphs: [
        '对评估结果有异议的，可以自收到评估报告之日起10日内，向出具报告的评估机构书面申请复核评估（《国有土地上房屋征收评估办法》第二十条）。本次送达的申请最后一日为2026年5月18日。',
      ],
    });
    expect(draft({ defects: ['signer-not-named', 'postmark-missing'] }, '220102').cautions).toEqual([
      '登记时该送达证明欠缺：未记明签收人；未记明邮戳日期。',
      '吉林省规则包为未经核实的样本，按全国规则计算。',
      '文中期限所依据的规则尚待核实。',
    ]);
  });
});
