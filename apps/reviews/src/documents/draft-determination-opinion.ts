import type { DocumentSection, ExpertField, OpinionView } from '#contracts';
import type { Draft } from '#documents';
import { chineseDay, type LocalDate } from '#kernel';
import { aspectNames, compensationRemedy, fieldNames } from './terms.js';

export interface DeterminationOpinionFacts {
  applicant: string;
  organName: string;
  agencyName: string;
  reportCode: string;
  reportVersion: number;
  filedOn: LocalDate;
  receivedOn: LocalDate;
  /** In the order of their seats. */
  panel: readonly { expertId: string; field: ExpertField }[];
  opinion: OpinionView;
  cautions: string[];
}

/**
 * The panel's written opinion (鉴定意见), art. 25: who sat by field, the seven aspects one by one, opinions apart, and whether
 * the report is maintained or corrected by a set day. Experts are told by their seats: their names are on the signed paper.
 */
export function draftDeterminationOpinion(facts: DeterminationOpinionFacts): Draft {
  const { applicant, organName, opinion, cautions } = facts;
  return {
    addressee: applicant,
    sections: [
      { paragraphs: [openingOf(facts)] },
      { heading: '一、专家组', table: seatsOf(facts) },
      { heading: '二、审核意见', table: findingsOf(opinion) },
      { heading: '三、不同意见', paragraphs: dissentsOf(facts) },
      { heading: '四、鉴定结论', paragraphs: [conclusionOf(facts)] },
      { heading: '五、权利告知', paragraphs: [compensationRemedy] },
    ],
    signedBy: `${organName}房地产价格评估专家委员会`,
    issuedOn: opinion.givenOn,
    cautions,
  };
}

const openingOf = ({ agencyName, reportCode, reportVersion, filedOn, receivedOn }: DeterminationOpinionFacts): string =>
  `申请人于${chineseDay(filedOn)}对${agencyName}出具的分户评估报告（报告核验码${reportCode}，第${reportVersion}版）申请鉴定，` +
  `本委员会于${chineseDay(receivedOn)}收到申请，并选派成员组成专家组。专家组依据《国有土地上房屋征收评估办法》第二十四条、第二十五条进行审核，出具鉴定意见如下：`;

function seatsOf({ panel, opinion }: DeterminationOpinionFacts): DocumentSection['table'] {
  const apart = new Set((opinion.dissents ?? []).map(({ expertId }) => expertId));
  const rows = panel.map(({ expertId, field }, index) => ({
    cells: [`${index + 1}`, fieldNames[field], apart.has(expertId) ? '已签名，另有不同意见' : '已签名'],
  }));
  return [{ cells: ['席位', '专业', '签名情况'] }, ...rows];
}

function findingsOf({ aspects }: OpinionView): DocumentSection['table'] {
  const rows = aspects.map(({ aspect, finding, text }, index) => ({
    cells: [`${index + 1}`, aspectNames[aspect], finding === 'sound' ? '无技术问题' : '有技术问题', text],
  }));
  return [{ cells: ['序号', '审核事项', '意见', '说明'] }, ...rows];
}

function dissentsOf({ panel, opinion }: DeterminationOpinionFacts): string[] {
  const { dissents = [] } = opinion;
  if (dissents.length === 0) return ['无。'];
  return dissents.map(({ expertId, text }) => {
    const seat = panel.findIndex((member) => member.expertId === expertId);
    const field = panel[seat]?.field;
    return `席位${seat + 1}${field ? `（${fieldNames[field]}）` : ''}：${text}`;
  });
}

function conclusionOf({ agencyName, opinion: { outcome, newReportBy } }: DeterminationOpinionFacts): string {
  if (outcome === 'maintained') return '经鉴定，评估报告不存在技术问题，维持评估报告。';
  const by = newReportBy ? `，于${chineseDay(newReportBy)}前（含当日）重新出具评估报告` : '，重新出具评估报告';
  return `经鉴定，评估报告存在技术问题。${agencyName}应当改正错误${by}。`;
}
