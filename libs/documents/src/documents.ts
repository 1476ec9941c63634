import {
  documentIssuers,
  documentTitles,
  type DocumentContent,
  type DocumentIssuer,
  type DocumentKind,
  type DocumentProof,
  type RevocationReason,
} from '#contracts';
import { canonicalJson, reportCodeOf, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';
import { FieldCipher, serviceNameToken } from '#service';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { IsNull, Not } from 'typeorm';
import { IssuedDocument } from './issued-document.entity.js';

/** Column the content is encrypted for. */
export const contentColumn = 'issued_document.content';

/** How the number of a kind begins: 复核〔2026〕12号. */
const numberWords: Record<DocumentKind, string> = {
  'review-result': '复核',
  'late-ruling': '逾期',
  'determination-opinion': '鉴定',
  'service-receipt': '送达',
  'penalty-notice': '罚告',
  'penalty-decision': '罚决',
  'correction-order': '责改',
  'referral-letter': '移送',
};

/** What a document is to say. */
export type Draft = Omit<DocumentContent, 'kind' | 'number'>;

/** A document to be issued: its text, what it belongs to, and who may read it. */
export interface Drafting {
  kind: DocumentKind;
  subjectId: string;
  /** Tells documents of one kind and subject apart where there may be several: the version served, the order given. */
  about?: string;
  /** Organ, or agency by its id, under whose running number it goes. */
  organId: string;
  readers: { organIds: string[]; agencyId?: string | undefined; reportId?: string | undefined };
  content: Draft;
}

/** Documents of a kind about a subject; `about` leaves the others of the subject as they are. */
export type Revoking = Pick<Drafting, 'kind' | 'subjectId' | 'about'>;

/** Issues documents in the transaction of the deed they record: numbered, hashed, with a code to verify them by. */
@Injectable()
export class Documents {
  constructor(
    @Inject(serviceNameToken) private readonly issuer: DocumentIssuer,
    private readonly cipher: FieldCipher,
  ) {}

  /** An earlier document of this kind about the same is marked as replaced. */
  async issue(tx: Tx, drafting: Drafting): Promise<DocumentProof> {
    const { kind, subjectId, about = '', organId, readers, content: text } = drafting;
    const number = await this.nextNumber(tx, organId, kind, text.issuedOn);
    const content = canonicalJson({ ...text, kind, number });
    const code = `${documentIssuers[this.issuer]}-${reportCodeOf(randomBytes(16))}`;
    const row = tx.manager.create(IssuedDocument, {
      code,
      tenant: tx.tenant,
      kind,
      subjectId,
      about,
      number,
      sha256: sha256Hex(content),
      replacedBy: null,
      revoked: false,
      revokedOn: null,
      revokedFor: null,
      signedBy: text.signedBy,
      issuedOn: text.issuedOn,
      content: this.cipher.encrypt(content, contentColumn),
      organIds: readers.organIds,
      agencyId: readers.agencyId ?? null,
      reportId: readers.reportId ?? null,
    });
    await tx.manager.update(
      IssuedDocument,
      { tenant: tx.tenant, kind, subjectId, about, replacedBy: IsNull(), code: Not(code) },
      { replacedBy: code },
    );
    await tx.manager.insert(IssuedDocument, row);
    return proofOf(row);
  }

  /** What the documents of this kind about the subject say no longer holds. They stay readable, and are marked with day and reason. */
  async revoke(tx: Tx, which: Revoking, revokedFor: RevocationReason): Promise<void> {
    const { kind, subjectId, about } = which;
    const inForce = { tenant: tx.tenant, kind, subjectId, ...(about ? { about } : {}), revoked: false };
    await tx.manager.update(IssuedDocument, inForce, { revoked: true, revokedOn: tx.today, revokedFor });
  }

  /** What was issued for the organ alone has been served: the agency may read it too. */
  async openTo(tx: Tx, { kind, subjectId, about = '' }: Revoking, agencyId: string): Promise<void> {
    const inForce = { tenant: tx.tenant, kind, subjectId, about, replacedBy: IsNull() };
    await tx.manager.update(IssuedDocument, inForce, { agencyId });
  }

  private async nextNumber(tx: Tx, organId: string, kind: DocumentKind, issuedOn: string): Promise<string> {
    const year = Number(issuedOn.slice(0, 4));
    const [row] = await tx.query<{ last: number }>(
      `insert into document_number (tenant, organ_id, kind, year, last) values ($1, $2, $3, $4, 1)
       on conflict (tenant, organ_id, kind, year) do update set last = document_number.last + 1 returning last`,
      [tx.tenant, organId, kind, year],
    );
    return `${numberWords[kind]}〔${year}〕${row?.last ?? 1}号`;
  }
}

/** What anyone may learn of it. */
export function proofOf(row: IssuedDocument): DocumentProof {
  const { code, kind, number, signedBy, issuedOn, sha256, replacedBy, revoked, revokedOn, revokedFor } = row;
  const title = documentTitles[kind];
  return {
    code,
    kind,
    title,
    number,
    signedBy,
    issuedOn,
    sha256,
    replaced: replacedBy !== null,
    revoked,
    ...(revokedOn ? { revokedOn } : {}),
    ...(revokedFor ? { revokedFor } : {}),
  };
}
