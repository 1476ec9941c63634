import type {
  DisplayView,
  IssuedClaimCode,
  OpenedClaim,
  ProjectView,
  ReportReceipt,
  ServiceName,
  SubmitHouseholdReport,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { aReport, aSigner, type ReportOverrides } from '#testing';
import { jest } from '@jest/globals';
import { addAgency, addAppraiser, issueKey, newProject } from './cast.js';
import { paperSha256, uploadPaper } from './paper.js';
import { seedPeople, signIn, type Officer } from './people.js';
import { Person } from './person.js';
import { chooseByAgreement } from './proceedings.js';
import type { WholeSystem } from './whole-system.js';

export interface Firm {
  id: string;
  /** Its API key. */
  person: Person;
  appraisers: { id: string; registrationNo: string }[];
}

export interface Household {
  reportId: string;
  /** As submitted. */
  report: SubmitHouseholdReport;
  person: Person;
  /** What was handed to it last. */
  codes: IssuedClaimCode;
}

// A step of a story waits for facts on their way between services.
jest.setTimeout(30_000);

/** Signed for by the owner on that day. */
export const signedFor = (servedOn: string) => ({
  kind: 'signed-receipt',
  servedOn,
  evidenceSha256: paperSha256,
  signedBy: { role: 'owner' },
});

/**
 * Nanguan district, where a story is played day by day. Whoever acts signs in again each day, as sessions end overnight.
 * The expropriation decision was announced on 2 March 2026; a story begins on 8 May unless it says another day.
 */
export class Town {
  private readonly tokens = new Map<string, string>();
  private today = '';

  private constructor(
    readonly system: WholeSystem,
    readonly officerIds: Awaited<ReturnType<typeof seedPeople>>['officerIds'],
    readonly firms: [Firm, Firm],
  ) {}

  /** Organs, officers and two agencies with two appraisers each; no project yet. */
  static async found(system: WholeSystem, day = '2026-05-08'): Promise<Town> {
    system.world.setDay(day);
    const { officers, officerIds } = await seedPeople(system);
    await uploadPaper(system, officers.clerk);
    const firm = async (n: number): Promise<Firm> => {
      const agency = await addAgency(system, officers, n);
      const one = await addAppraiser(system, officers, agency, n * 2 + 1);
      const two = await addAppraiser(system, officers, agency, n * 2 + 2);
      const { key } = await issueKey(system, officers, agency, 'live');
      return { id: agency.id, person: new Person(system, () => Promise.resolve(key)), appraisers: [one, two] };
    };
    const town = new Town(system, officerIds, [await firm(0), await firm(1)]);
    town.today = day;
    return town;
  }

  /** From now on it is noon of this day. */
  turnTo(day: string): void {
    this.today = day;
    this.system.world.setDay(day);
  }

  officer(who: Officer): Person {
    return new Person(this.system, () => this.tokenOf(who, () => signIn(this.system, who)));
  }

  get passerBy(): Person {
    return new Person(this.system, () => Promise.resolve(undefined));
  }

  /** Fires what has come due in a service. */
  async sweep(service: ServiceName): Promise<void> {
    await this.system.world.get(service, DeadlineSweep).sweepOnce('live');
  }

  /** A project for which the households agreed on the first agency, with its appointment and its contract. */
  async projectOfFirstFirm(): Promise<string> {
    const as = await this.tokenOf('clerk', () => signIn(this.system, 'clerk'));
    const { id }: ProjectView = await newProject(this.system, as);
    const [{ id: agencyId, appraisers }] = this.firms;
    const appraiserIds = appraisers.map((one) => one.id);
    const approver = await this.tokenOf('approver', () => signIn(this.system, 'approver'));
    await chooseByAgreement(this.system, { clerk: as, approver }, id, agencyId);
    const clerk = this.officer('clerk');
    await clerk.does(`/projects/${id}/appointments`, { agencyId, appraiserIds, from: '2026-03-05' });
    const contract = { contractSha256: paperSha256, letterSha256: paperSha256, signedOn: '2026-03-05', appraiserIds };
    await clerk.does(`/projects/${id}/commissions`, { agencyId, ...contract });
    return id;
  }

  /** The preliminary results were on display from 7 to 17 April, and explained on the spot. */
  async displayed(projectId: string): Promise<DisplayView> {
    const clerk = this.officer('clerk');
    const display = { from: '2026-04-07', to: '2026-04-17', place: '幸福社区公告栏' };
    const { displayId } = await clerk.does<DisplayView>(`/projects/${projectId}/displays`, display);
    const explanation = { heldOn: '2026-04-10', place: '幸福社区会议室', questions: 8, answers: 8 };
    const [{ appraisers }] = this.firms;
    await clerk.does(`/displays/${displayId}/explanations`, {
      appraiserId: appraisers[0]?.id,
      ...explanation,
      evidenceSha256: paperSha256,
    });
    return clerk.does(`/displays/${displayId}/end`, { endedOn: '2026-04-17' });
  }

  /** A report of the first agency as its appraisers sign it. */
  reportOf(projectId: string, householdNo: string, change: ReportOverrides = {}): SubmitHouseholdReport {
    const [{ appraisers }] = this.firms;
    const signers = appraisers.map(({ id: appraiserId, registrationNo }, index) =>
      aSigner(index === 0 ? 1 : 2, { appraiserId, registrationNo }),
    );
    const { household = {}, ...others } = change;
    const number = { householdNo, ...household };
    return aReport({ projectId, reportNo: `FH-${householdNo}`, signers, household: number, ...others });
  }

  /** The first agency submits a report, and its household is handed the codes. */
  async moveIn(projectId: string, householdNo: string, change: ReportOverrides = {}): Promise<Household> {
    const report = this.reportOf(projectId, householdNo, change);
    const { reportId } = await this.firms[0].person.does<ReportReceipt>('/reports', report);
    const codes = await this.officer('clerk').does<IssuedClaimCode>(`/reports/${reportId}/claim-codes`);
    const household = { reportId, report, codes, person: this.passerBy };
    household.person = this.holderOf(household);
    return household;
  }

  /** Somebody with the household's codes; opens the report with them each day. */
  private holderOf(household: Pick<Household, 'codes'>): Person {
    const open = async () => {
      const { reportCode, claimCode } = household.codes;
      return (await this.passerBy.does<OpenedClaim>('/public/claims/open', { reportCode, claimCode })).token;
    };
    return new Person(this.system, () => this.tokenOf(household.codes.claimCode, open));
  }

  private async tokenOf(who: string, signInAgain: () => Promise<string>): Promise<string> {
    const key = `${who} ${this.today}`;
    const token = this.tokens.get(key) ?? (await signInAgain());
    this.tokens.set(key, token);
    return token;
  }
}
