import {
  announceCandidates,
  callDraw,
  callVote,
  openProject,
  recordAgreement,
  recordBallot,
  recordNoAgreement,
  registerAgency,
  registerAppraiser,
  sealWitnessText,
  type AgencyView,
  type AnnounceCandidates,
  type DrawWitness,
  type OpenProject,
  type ProjectView,
  type RecordBallot,
  type SelectionView,
} from '#contracts';
import { creditCodeOf, organisationCodeOf, sha256Hex } from '#kernel';
import { eventually } from './eventually.js';
import { anOfficer } from './makers/callers.js';
import { tellOrgans } from './makers/registers.js';
import type { World } from './world.js';

/** A project of Nanguan and the choice of its agencies, step by step. Its decision was announced on 2 March 2026. */
export class SelectionStory {
  readonly clerk = anOfficer(['clerk']);
  readonly approver = anOfficer(['approver']);
  /** Approves for the regulator, which is not the client. */
  readonly regulator = anOfficer(['approver'], ['changchun'], 'prefecture');
  /** A county that has nothing to do with it. */
  readonly elsewhere = anOfficer(['clerk', 'approver'], ['gongzhuling']);
  /** Of the filing organ. */
  readonly registrar = anOfficer(['reviewer', 'approver'], ['changchun'], 'prefecture');
  private static made = 0;
  private organsTold?: Promise<unknown>;

  constructor(private readonly world: World) {}

  agency(change: { filedFrom?: string } = {}): Promise<AgencyView> {
    const n = (SelectionStory.made += 1);
    const creditCode = creditCodeOf(`91220102${organisationCodeOf(`MAE${String(n).padStart(5, '0')}`)}`);
    const body = { creditCode, name: `甄选${n}号估价有限公司`, organId: 'changchun', grade: '1' as const };
    return this.world.ask(registerAgency, {
      as: this.registrar,
      body: { ...body, filedFrom: '2018-01-01', ...change },
    });
  }

  async agencies(count: number): Promise<AgencyView[]> {
    const made: AgencyView[] = [];
    for (let n = 0; n < count; n += 1) made.push(await this.agency());
    return made;
  }

  /** Two appraisers employed by the agency; their ids. */
  async appraisers(agencyId: string): Promise<string[]> {
    const ids: string[] = [];
    for (const name of ['甲估价', '乙估价']) {
      SelectionStory.made += 1;
      const registrationNo = `22203${String(SelectionStory.made).padStart(5, '0')}`;
      const body = { registrationNo, name, validFrom: '2024-01-01', validTo: '2027-12-31', agencyId };
      const entered = { ...body, employedFrom: '2020-01-01' };
      ids.push((await this.world.ask(registerAppraiser, { as: this.registrar, body: entered })).id);
    }
    return ids;
  }

  async project(change: Partial<OpenProject> = {}): Promise<ProjectView> {
    await (this.organsTold ??= this.tellOfOrgans());
    const body: OpenProject = {
      name: '一号地块旧城改建项目',
      decisionNo: '南关征决〔2026〕1号',
      announcedOn: '2026-03-02',
      divisionCode: '220102',
      jurisdiction: 'CN',
      organId: 'nanguan',
      regulatorOrganId: 'changchun',
      ...change,
    };
    return this.world.ask(openProject, { as: this.clerk, body });
  }

  private async tellOfOrgans(): Promise<unknown> {
    await tellOrgans(this.world);
    const known = () => this.world.rows<{ organ_id: string }>('select organ_id from agency_registry.known_organ');
    return eventually(async () => (await known()).some((row) => row.organ_id === 'changchun'));
  }

  /** The list of candidates, published on 4 March for ten households and one seat. */
  announce(project: ProjectView, agencies: AgencyView[], change: Partial<AnnounceCandidates> = {}, as = this.clerk) {
    const body: AnnounceCandidates = {
      candidates: agencies.map(({ id: agencyId }) => ({ agencyId, signedUpOn: '2026-03-03' })),
      announcedOn: '2026-03-04',
      place: '演示街道办事处公告栏',
      noticeSha256: aPaper('notice'),
      households: 10,
      seats: 1,
      ...change,
    };
    return this.world.ask(announceCandidates, { as, target: project.id, body });
  }

  agree(selection: SelectionView, agencyIds: string[], agreedOn = '2026-03-10', signed = 6): Promise<SelectionView> {
    const householdNos = Array.from({ length: signed }, (_, n) => `H-${n + 1}`);
    const body = { agencyIds, householdNos, agreedOn, evidenceSha256: aPaper('agreement') };
    return this.world.ask(recordAgreement, { as: this.clerk, target: selection.id, body });
  }

  /** The period to agree is over, on 16 March, and nothing came of it. */
  noAgreement(selection: SelectionView, day = '2026-03-16'): Promise<SelectionView> {
    this.world.setDay(day);
    const body = { reason: '多次协商，签字户数不足。', evidenceSha256: aPaper('minutes of the talks') };
    return this.world.ask(recordNoAgreement, { as: this.clerk, target: selection.id, body });
  }

  /** A vote from the 17th to the 19th. */
  vote(selection: SelectionView): Promise<SelectionView> {
    const body = { from: '2026-03-17', closesOn: '2026-03-19', place: '社区居委会' };
    return this.world.ask(callVote, { as: this.clerk, target: selection.id, body });
  }

  ballot(selection: SelectionView, householdNo: string, agencyIds: string[], change: Partial<RecordBallot> = {}) {
    const evidenceSha256 = aPaper(`ballot of ${householdNo}`);
    const body = { householdNo, agencyIds, castOn: '2026-03-18', evidenceSha256, ...change };
    return this.world.ask(recordBallot, { as: this.clerk, target: selection.id, body });
  }

  /** A draw on the 20th. */
  draw(selection: SelectionView): Promise<SelectionView> {
    const body = { drawOn: '2026-03-20', place: '区政务服务中心' };
    return this.world.ask(callDraw, { as: this.clerk, target: selection.id, body });
  }

  seal(selection: SelectionView, witness: DrawWitness, text: string): Promise<SelectionView> {
    const body = { witness, seal: sha256Hex(text) };
    return this.world.ask(sealWitnessText, { as: this.clerk, target: selection.id, body });
  }
}

/** The hash of a paper that says this. */
export const aPaper = (text: string): string => sha256Hex(text);
