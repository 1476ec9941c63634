import type {
  ComplaintPage,
  ComplaintReceipt,
  ComplaintStatus,
  ComplaintView,
  Complainant,
  LeadPage,
  LeadView,
  LeafPage,
} from '#contracts';
import type { Person } from '../person.js';
import { Town } from '../town.js';
import { WholeSystem } from '../whole-system.js';

/** Somebody who knows something about an agency of Nanguan, and wants to stay unknown. */
describe('a complainant', () => {
  let system: WholeSystem;
  let town: Town;
  let somebody: Person;
  let officer: Person;
  let about: { agencyId: string; organId: string };
  let receipt: ComplaintReceipt;
  let leadId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    somebody = town.passerBy;
    officer = town.officer('investigator');
    about = { agencyId: town.firms[0].id, organId: 'nanguan-housing' };
  }, 120_000);
  afterAll(() => system.stop());

  const status = ({ trackingCode }: ComplaintReceipt) =>
    somebody.does<ComplaintStatus>('/public/complaints/status', { trackingCode });

  it('reports without a name that nobody ever came to look at the house, and gets a tracking code', async () => {
    const body = { ...about, matters: ['no-inspection'], text: '没有人到我家查勘，报告却写着已经查勘。' };
    receipt = await somebody.does<ComplaintReceipt>('/public/complaints', body);
    expect(receipt).toMatchObject({ organId: 'nanguan-housing', receivedOn: '2026-05-08' });
    expect(receipt.trackingCode.replace(/\D/g, '')).toHaveLength(24);
    expect(receipt.guidance).toBeUndefined();
    expect(await status(receipt)).toMatchObject({ state: 'RECEIVED', added: 0 });
  });

  it('is the only one whom the code tells anything', async () => {
    const trackingCode = receipt.trackingCode.replace(
      /^\d{4}/,
      receipt.trackingCode.startsWith('0000') ? '1111' : '0000',
    );
    expect(await somebody.mayNot('/public/complaints/status', { trackingCode })).toEqual({
      status: 404,
      code: 'tracking-code-unknown',
      pointer: '/trackingCode',
    });
    expect(await somebody.mayNotSee(`/complaints/${receipt.id}`)).toEqual({ status: 401, code: 'not-signed-in' });
    expect(await town.firms[0].person.mayNotSee('/complaints')).toEqual({ status: 403, code: 'not-allowed' });
    expect(await town.officer('otherCounty').mayNotSee(`/complaints/${receipt.id}`)).toEqual({
      status: 404,
      code: 'not-found',
    });
  });

  it('adds that the neighbours say the same', async () => {
    const body = { trackingCode: receipt.trackingCode, text: '二单元三户都没有见过评估人员。' };
    expect(await somebody.does<ComplaintStatus>('/public/complaints/information', body)).toMatchObject({ added: 1 });
    const seen = await officer.sees<ComplaintView>(`/complaints/${receipt.id}`);
    expect(seen.additions.map(({ text }) => text)).toEqual([body.text]);
    expect(seen.name).toBeUndefined();
  });

  it('who only finds the value too low is told the way to the review, and still gets a receipt', async () => {
    const body = { ...about, matters: ['value-too-low'], text: '评估价格太低，不够买同样的房子。' };
    const told = await somebody.does<ComplaintReceipt>('/public/complaints', body);
    expect(told.guidance?.zh).toMatch(/十日内.*申请复核/);
    expect(told.guidance?.en).toMatch(/within ten days/);
    const reply = '请自收到评估报告之日起十日内书面申请复核。';
    await officer.does(`/complaints/${told.id}/decline`, { reason: '仅对价值有异议，属复核事项。', reply });
    expect(await status(told)).toMatchObject({ state: 'DECLINED', reply, guidance: told.guidance });
    const more = { trackingCode: told.trackingCode, text: '还有话要说。' };
    expect(await somebody.mayNot('/public/complaints/information', more)).toMatchObject({ status: 409 });
  });

  it('becomes a lead in the officer’s words, which give nobody away', async () => {
    const { items } = await officer.sees<ComplaintPage>('/complaints?state=RECEIVED');
    expect(items.map(({ id }) => id)).toEqual([receipt.id]);
    const facts = '反映某小区若干户未经实地查勘。';
    const taken = await officer.does<ComplaintView>(`/complaints/${receipt.id}/lead`, {
      agencyId: about.agencyId,
      suspectedCode: 'A17',
      facts,
    });
    leadId = taken.leadId ?? '';
    const leads = await officer.sees<LeadPage>('/leads');
    expect(leads.items).toMatchObject([
      { id: leadId, source: 'complaint', sourceId: receipt.id, state: 'LEAD', facts },
    ]);
    expect(JSON.stringify(leads)).not.toContain('二单元');
    expect(await status(receipt)).toMatchObject({ state: 'TAKEN_UP' });
  });

  it('is told in the end what came of it, also where no case is filed', async () => {
    await officer.does(`/leads/${leadId}/verification`, {});
    const reason = '调取查勘影像，均在查勘日期内。';
    expect(await officer.mayNot(`/leads/${leadId}/decline`, { reason })).toEqual({
      status: 422,
      code: 'complaint-reply-missing',
      pointer: '/reply',
    });
    const reply = '经核查，查勘影像与日期属实，不予立案。';
    const declined = await officer.does<LeadView>(`/leads/${leadId}/decline`, { reason, reply });
    expect(declined.state).toBe('NOT_FILED');
    expect(await status(receipt)).toMatchObject({ state: 'ANSWERED', reply, repliedOn: '2026-05-08' });
  });

  it('who gives a name stays masked, and whoever looks behind the mask leaves a trace', async () => {
    const person = { name: '周某人', contact: '13912345678' };
    const body = { ...about, ...person, matters: ['kickback'], text: '评估机构在选定前向经办人送礼。' };
    const { id } = await somebody.does<ComplaintReceipt>('/public/complaints', body);
    const seen = await officer.sees<ComplaintView>(`/complaints/${id}`);
    expect(seen.name).toBe('周**');
    expect(JSON.stringify(seen)).not.toContain(person.contact);
    const reason = '需要向举报人核实送礼时间。';
    expect(await officer.does<Complainant>(`/complaints/${id}/complainant`, { reason })).toMatchObject(person);
    const read = (page: LeafPage) => page.items.length > 0;
    const trail = await town.officer('auditAdmin').sees<LeafPage>(`/audit/leaves?subjectId=${id}`, read);
    expect(trail.items.map(({ actorId }) => actorId)).toContain(town.officerIds.investigator);
    expect(JSON.stringify(trail)).not.toContain(person.contact);
  });
});
