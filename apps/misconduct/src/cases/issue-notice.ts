import { issueNotice, type CaseView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { CaseDocuments } from '../documents/case-documents.js';
import { applyDeed, officer } from './apply-deed.js';
import { caseForUpdate, requireOrgan } from './case.repository.js';
import { caseViewOf } from './case.views.js';

/** The notice is drawn up, numbered and dated today; it may then be served. Drawn up anew, it takes the place of the one before. */
@Controller()
export class IssueNotice {
  constructor(
    private readonly deeds: Deeds,
    private readonly documents: CaseDocuments,
  ) {}

  @OnRequest(issueNotice)
  handle(@Asked() call: Call): Promise<CaseView> {
    return this.deeds.once(call, async (tx) => {
      const found = await caseForUpdate(tx, call);
      requireOrgan(call, found.organId);
      found.noticeIssuedOn = call.today;
      await applyDeed(tx, found, 'issue-notice', { by: officer(call) });
      await this.documents.issueNotice(tx, found);
      return { answer: caseViewOf(found, call), subjectId: found.id, after: found };
    });
  }
}
