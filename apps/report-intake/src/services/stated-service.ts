import type { RecordService, ServiceRecipient } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { mayReceive } from '../domain/may-receive.js';
import type { StatedService } from '../domain/service/service-facts.js';
import { Party } from '../parties/party.entity.js';
import { Representative } from '../parties/representative.entity.js';
import type { Report } from '../reports/report.entity.js';

/** What the clerk says of the service, with what is on file about who signed. Refuses a party or representative not on file. */
export async function statedService(tx: Tx, report: Report, body: RecordService): Promise<StatedService> {
  const { kind, servedOn, postedOn, noticedOn, signedBy } = body;
  return {
    kind,
    servedOn,
    ...(postedOn === undefined ? {} : { postedOn }),
    ...(noticedOn === undefined ? {} : { noticedOn }),
    ...(signedBy ? { signedBy: await recipient(tx, report, signedBy, servedOn) } : {}),
    witnesses: body.witnesses ?? [],
    recordings: body.recordings?.length ?? 0,
    attempts: (body.attempts ?? []).map(({ evidenceSha256, ...attempt }) => ({
      ...attempt,
      proved: evidenceSha256 !== undefined,
    })),
  };
}

async function recipient(tx: Tx, { id: reportId }: Report, signedBy: ServiceRecipient, servedOn: string) {
  const { role, partyId, representativeId } = signedBy;
  if (role === 'party') {
    const known =
      partyId !== undefined && (await tx.manager.existsBy(Party, { id: partyId, reportId, state: 'ON_FILE' }));
    if (!known) throw new Refusal('party-unknown', { pointer: '/signedBy/partyId' });
  }
  if (role !== 'representative') return { role, mayReceive: true };
  const found = representativeId && (await tx.manager.findOneBy(Representative, { id: representativeId, reportId }));
  if (!found) throw new Refusal('representative-unknown', { pointer: '/signedBy/representativeId' });
  return { role, mayReceive: mayReceive(found, servedOn) };
}
