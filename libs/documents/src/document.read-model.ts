import {
  documentRequests,
  type DocumentContent,
  type DocumentIssuer,
  type DocumentList,
  type DocumentProof,
  type DocumentView,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, FieldCipher, maySee, requireSight, type Call } from '#service';
import { Controller, type Type } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { contentColumn, proofOf } from './documents.js';
import { IssuedDocument } from './issued-document.entity.js';

/** Makes the handler of `<issuer>.read-document`, `verify-document` and `find-documents`. */
export function documentReadModelOf(issuer: DocumentIssuer): Type {
  const { read, verify, find } = documentRequests[issuer];

  @Controller()
  class DocumentReadModel {
    constructor(
      @InjectDataSource() private readonly db: DataSource,
      private readonly deeds: Deeds,
      private readonly cipher: FieldCipher,
    ) {}

    /** The target is the code. Documents name people: an officer's reading goes to the audit trail before it is shown. */
    @OnRequest(read)
    async read(@Asked() call: Call): Promise<DocumentView> {
      const row = await this.named(call);
      requireSight(call, audienceOf(row));
      if (call.caller.kind === 'officer') await this.leaveTrace(call, row);
      const content = JSON.parse(this.cipher.decrypt(row.content, contentColumn)) as DocumentContent;
      return { ...proofOf(row), subjectId: row.subjectId, content };
    }

    @OnRequest(verify)
    async verify(@Asked() call: Call): Promise<DocumentProof> {
      return proofOf(await this.named(call));
    }

    /** The target is the subject. What the caller may not see is not in the list. */
    @OnRequest(find)
    async find(@Asked() call: Call): Promise<DocumentList> {
      const rows = await this.db.manager.find(IssuedDocument, {
        where: { subjectId: call.target },
        order: { createdAt: 'ASC' },
      });
      return { items: rows.filter((row) => maySee(call, audienceOf(row))).map(proofOf) };
    }

    private leaveTrace(call: Call, { code, subjectId, sha256 }: IssuedDocument): Promise<object> {
      return this.deeds.once(call, async () => ({
        answer: {},
        subjectId,
        after: { code, sha256 },
        why: `document:${code}`,
      }));
    }

    /** A document of a test is none outside it, whoever holds its code. */
    private async named(call: Call): Promise<IssuedDocument> {
      const row = await this.db.manager.findOneBy(IssuedDocument, { code: call.target, tenant: call.caller.tenant });
      if (!row) throw new Refusal('not-found');
      return row;
    }
  }
  return DocumentReadModel;
}

const audienceOf = ({ tenant, organIds, agencyId, reportId }: IssuedDocument) => ({
  tenant,
  organIds,
  ...(agencyId ? { agencyId } : {}),
  ...(reportId ? { reportId } : {}),
});
