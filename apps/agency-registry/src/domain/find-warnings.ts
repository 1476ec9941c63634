interface Organs {
  organId: string;
  regulatorOrganId: string;
}

export type Warning = 'client-is-regulator';

/** What everybody who reads a project should know of it: one organ may be client and regulator, and it is shown, not hidden. */
export const findWarnings = ({ organId, regulatorOrganId }: Organs): Warning[] =>
  organId === regulatorOrganId ? ['client-is-regulator'] : [];

export const warningTexts: Record<Warning, { zh: string; en: string }> = {
  'client-is-regulator': {
    zh: '本项目的委托人（房屋征收部门）同时是估价机构的监管机关，存在角色冲突。',
    en: 'The client of this project is also the organ that supervises its agencies: the two roles conflict.',
  },
};
