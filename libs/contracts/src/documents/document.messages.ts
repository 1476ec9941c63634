import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { NestedList, Nested } from '../decorators/nested.js';

/** Documents (文书) the system draws up; each kind has its customary title. */
export const documentTitles = {
  'review-result': '房屋征收评估复核结果通知书',
  'late-ruling': '逾期申请处理决定书',
  'determination-opinion': '房屋征收评估鉴定意见书',
  'service-receipt': '送达回证',
  'penalty-notice': '行政处罚事先告知书',
  'penalty-decision': '行政处罚决定书',
  'correction-order': '责令改正通知书',
  'referral-letter': '案件移送函',
} as const;
export type DocumentKind = keyof typeof documentTitles;
export const documentKinds = Object.keys(documentTitles) as DocumentKind[];

/** Why a document no longer holds: the service it proves was void, or the decision it states was annulled or changed. */
export const revocationReasons = {
  'service-voided': '所载送达已被认定无效',
  'decision-annulled': '所载决定已被撤销',
  'decision-changed': '所载决定已被变更',
} as const;
export type RevocationReason = keyof typeof revocationReasons;

/** One labelled line of a form. */
export class DocumentField {
  @IsString()
  label: string;

  @IsString()
  value: string;
}

export class DocumentRow {
  @IsString({ each: true })
  cells: string[];
}

/** A section: a heading, then paragraphs, a form, a table, or several of them in this order. */
export class DocumentSection {
  @IsOptional()
  @IsString()
  heading?: string;

  @IsOptional()
  @IsString({ each: true })
  paragraphs?: string[];

  @IsOptional()
  @NestedList(() => DocumentField, 200)
  fields?: DocumentField[];

  /** The first row is the head. */
  @IsOptional()
  @NestedList(() => DocumentRow, 500)
  table?: DocumentRow[];
}

/** What a document says. Fixed when it is issued; the PDF is drawn from it and from nothing else. */
export class DocumentContent {
  @IsIn(documentKinds)
  kind: DocumentKind;

  /** Number of the document (文号), such as 复核〔2026〕12号. */
  @IsString()
  number: string;

  @IsOptional()
  @IsString()
  addressee?: string;

  @NestedList(() => DocumentSection, 50)
  sections: DocumentSection[];

  /** Who signs it (落款). */
  @IsString()
  signedBy: string;

  @CivilDay()
  issuedOn: string;

  /** What the reader must know of the rules behind it, such as that a period is not confirmed. */
  @IsString({ each: true })
  cautions: string[];
}

/** What anyone may learn of a document from its code: that it was issued, and what its content hashes to. */
export class DocumentProof {
  /** Printed on it: the letter of the service and a code with a check character, such as R-7K2M-9QHD-3XPV. */
  @IsString()
  code: string;

  @IsIn(documentKinds)
  kind: DocumentKind;

  @IsString()
  title: string;

  @IsString()
  number: string;

  @IsString()
  signedBy: string;

  @CivilDay()
  issuedOn: string;

  /** SHA-256 of the canonical JSON of the content. */
  @Length(64, 64)
  sha256: string;

  /** A later document of the same kind took its place. */
  @IsBoolean()
  replaced: boolean;

  /** What it says was voided, annulled or changed since: it was issued, but no longer holds. */
  @IsBoolean()
  revoked: boolean;

  /** Since when it does not hold. */
  @IsOptional()
  @CivilDay()
  revokedOn?: string;

  /** The class of the reason; the reason itself may name people and stays with the file. */
  @IsOptional()
  @IsIn(Object.keys(revocationReasons))
  revokedFor?: RevocationReason;
}

/** A document with its content, for those it concerns. */
export class DocumentView extends DocumentProof {
  /** Review, determination, report or case it belongs to. */
  @IsUUID()
  subjectId: string;

  @Nested(() => DocumentContent)
  content: DocumentContent;
}

export class DocumentList {
  @NestedList(() => DocumentProof, 1000)
  items: DocumentProof[];
}
