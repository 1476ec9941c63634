import type { CaseConclusion, EndPenaltyRemedy } from '#contracts';
import { Documents } from '#documents';
import type { Tx } from '#messaging';
import { organNameOf } from '#organs';
import { choosePack, type DeadlineKey, type DeadlineRule } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import { knownAgency } from '../agencies/agency.repository.js';
import { sightOf } from '../cases/case.repository.js';
import { conclusionOf } from '../cases/case.views.js';
import type { MisconductCase } from '../cases/misconduct-case.entity.js';
import type { CorrectionOrder } from '../corrections/correction-order.entity.js';
import { jurisdiction } from '../deadlines/case-deadline.js';
import { draftCorrectionOrder } from './draft-correction-order.js';
import { draftPenaltyDecision } from './draft-penalty-decision.js';
import { draftPenaltyNotice } from './draft-penalty-notice.js';
import { draftReferralLetter } from './draft-referral-letter.js';

/** Issues what a case calls for on paper, in the transaction of its deed, as the conclusion stands on file then. */
@Injectable()
export class CaseDocuments {
  constructor(private readonly documents: Documents) {}

  /** Dated the day it was served: there was none later than that. */
  async issueNotice(tx: Tx, found: MisconductCase): Promise<void> {
    const { id: subjectId, organId, notice } = found;
    if (!notice) return;
    const content = draftPenaltyNotice({
      agencyName: (await knownAgency(tx.manager, found.agencyId)).name,
      organName: await organNameOf(tx.manager, organId),
      conclusion: concluded(found),
      servedOn: notice.servedOn,
      defence: notice.due,
      hearing: notice.hearingDue,
    });
    await this.documents.issue(tx, { kind: 'penalty-notice', subjectId, organId, readers: sightOf(found), content });
  }

  /** Only of a penalty: what ends without one has no such paper. */
  async issueDecision(tx: Tx, found: MisconductCase): Promise<void> {
    const { id: subjectId, decision, defence, hearing } = found;
    if (decision?.outcome !== 'violation') return;
    const { organId } = decision;
    const content = draftPenaltyDecision({
      agency: await knownAgency(tx.manager, found.agencyId),
      organName: await organNameOf(tx.manager, organId),
      conclusion: concluded(found),
      defence,
      decision,
      heardOn: hearing?.heldOn ?? null,
      rules: { pay: ruleOf(found, 'D13'), reconsider: ruleOf(found, 'D17'), sue: ruleOf(found, 'D18') },
    });
    await this.documents.issue(tx, { kind: 'penalty-decision', subjectId, organId, readers: sightOf(found), content });
  }

  /** A decision annulled or changed by a remedy no longer says what holds: whoever verifies its code learns so. */
  async revokeDecision(tx: Tx, subjectId: string, result: EndPenaltyRemedy['result']): Promise<void> {
    if (result !== 'annul' && result !== 'change') return;
    await this.documents.revoke(tx, { kind: 'penalty-decision', subjectId });
  }

  /** The agency reads it though it knows nothing of the case yet: the order was served on it. */
  async issueCorrection(tx: Tx, found: MisconductCase, order: CorrectionOrder): Promise<void> {
    const { id: subjectId, organId, agencyId } = found;
    const { id: about, what, servedOn, dueOn } = order;
    const content = draftCorrectionOrder({
      agencyName: (await knownAgency(tx.manager, agencyId)).name,
      organName: await organNameOf(tx.manager, organId),
      facts: concluded(found).facts,
      what,
      servedOn,
      dueOn,
    });
    const readers = { ...sightOf(found), agencyId };
    await this.documents.issue(tx, { kind: 'correction-order', subjectId, about, organId, readers, content });
  }

  /** Between organs: the agency reads none of it. */
  async issueReferral(tx: Tx, found: MisconductCase, organId: string): Promise<void> {
    const { id: subjectId, referral } = found;
    if (!referral) return;
    const content = draftReferralLetter({
      agency: await knownAgency(tx.manager, found.agencyId),
      organName: await organNameOf(tx.manager, organId),
      receiverName: await organNameOf(tx.manager, referral.toOrganId),
      referral,
    });
    const readers = { organIds: sightOf(found).organIds };
    await this.documents.issue(tx, { kind: 'referral-letter', subjectId, organId, readers, content });
  }
}

/** What the agency is told of the conclusion, without where the evidence came from. */
function concluded(found: MisconductCase): CaseConclusion {
  const { conclusion } = conclusionOf(found);
  if (!conclusion) throw new Error(`${found.id} has no conclusion`);
  return conclusion;
}

function ruleOf({ openedOn }: MisconductCase, key: DeadlineKey): DeadlineRule {
  const rule = choosePack(jurisdiction, openedOn).deadlines[key];
  if (!rule) throw new Error(`no ${key} on ${openedOn}`);
  return rule;
}
