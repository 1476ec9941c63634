import type { ProofDefectCode, RecipientRole, ServiceKind, WitnessRole } from '#contracts';

/** Ways of service in the words of 民事诉讼法 art. 88-95. */
export const kindNames: Record<ServiceKind, string> = {
  'signed-receipt': '直接送达',
  'left-with-witnesses': '留置送达',
  post: '邮寄送达',
  'public-notice': '公告送达',
};

export const recipientNames: Record<RecipientRole, string> = {
  owner: '受送达人本人',
  party: '其他权利人',
  representative: '代理人',
  'adult-of-household': '同住成年家属',
  other: '其他人',
};

export const witnessNames: Record<WitnessRole, string> = {
  'grassroots-organisation': '基层组织代表',
  employer: '所在单位代表',
  neighbour: '邻居',
  notary: '公证人员',
  other: '其他人',
};

export const defectNames: Record<ProofDefectCode, string> = {
  'signer-not-named': '未记明签收人',
  'signed-by-non-party': '签收人不是当事人',
  'authority-not-proved': '签收人的代收权限未证明',
  'witnesses-too-few': '见证人不足且无照片、录像',
  'witness-interested': '没有无利害关系的见证人',
  'postmark-missing': '未记明邮戳日期',
  'attempt-without-proof': '公告前的送达尝试没有证明',
};
