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
import { hasHearingRight } from '../domain/hearing-right.js';
import { draftCorrectionOrder } from './draft-correction-order.js';
import { draftPenaltyDecision } from './draft-penalty-decision.js';
import { draftPenaltyNotice } from './draft-penalty-notice.js';
import { draftReferralLetter } from './draft-referral-letter.js';

/** Issues what a case calls for on paper, in the transaction of its deed, as the conclusion stands on file then. */
@Injectable()
export class CaseDocuments {
  constructor(private readonly documents: Documents) {}

  /** Before it is served: for the organ alone. */
  async issueNotice(tx: Tx, found: MisconductCase): Promise<void> {
    const { id: subjectId, organId, conclusion } = found;
    const content = draftPenaltyNotice({
      agencyName: (await knownAgency(tx.manager, found.agencyId)).name,
      organName: await organNameOf(tx.manager, organId),
      conclusion: concluded(found),
      issuedOn: tx.today,
      defence: ruleOf(found, 'D11'),
      hearing: hasHearingRight(conclusion?.proposed.penalties ?? []) ? ruleOf(found, 'D09') : null,
    });
    await this.documents.issue(tx, { kind: 'penalty-notice', subjectId, organId, readers: sightOf(found), content });
  }

  /** Served: now the agency may read it. */
  async openNotice(tx: Tx, { id: subjectId, agencyId }: MisconductCase): Promise<void> {
    await this.documents.openTo(tx, { kind: 'penalty-notice', subjectId }, agencyId);
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
    const revokedFor = result === 'annul' ? 'decision-annulled' : 'decision-changed';
    await this.documents.revoke(tx, { kind: 'penalty-decision', subjectId }, revokedFor);
  }

  /** Before it is served: for the organ alone. */
  async issueCorrection(tx: Tx, found: MisconductCase, order: CorrectionOrder): Promise<void> {
    const { id: subjectId, organId, agencyId } = found;
    const { id: about, what, issuedOn, dueOn } = order;
    const content = draftCorrectionOrder({
      agencyName: (await knownAgency(tx.manager, agencyId)).name,
      organName: await organNameOf(tx.manager, organId),
      facts: concluded(found).facts,
      what,
      issuedOn,
      dueOn,
    });
    const readers = { organIds: sightOf(found).organIds };
    await this.documents.issue(tx, { kind: 'correction-order', subjectId, about, organId, readers, content });
  }

  /** Served: the agency reads it though it may know nothing of the case yet. */
  async openCorrection(tx: Tx, { id: about, caseId: subjectId, agencyId }: CorrectionOrder): Promise<void> {
    await this.documents.openTo(tx, { kind: 'correction-order', subjectId, about }, agencyId);
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
