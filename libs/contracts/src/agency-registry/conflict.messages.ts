import { IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { NestedList } from '../decorators/nested.js';

/** Interests that make an agency stand aside (利害关系，回避): 办法 art. 3, 142令 art. 27. */
export const conflictKinds = ['shareholding', 'kinship', 'employment', 'prior-dealing', 'other'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** `DECLARED` bars the agency from the project until an approver has `CLEARED` it. */
export const conflictStates = ['DECLARED', 'CLEARED'] as const;
export type ConflictState = (typeof conflictStates)[number];

/** Declares that an agency has an interest in the project: the agency of itself, the client's clerk of any. */
export class DeclareConflict {
  /** Whom it concerns; an agency may leave it out, and may name only itself. */
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @IsIn(conflictKinds)
  kind: ConflictKind;

  @CleanText(500, 10)
  reason: string;

  @FileHash()
  evidenceSha256: string;
}

/** An approver, who did not declare it, finds that the interest does not or no longer bar the agency. */
export class ClearConflict {
  @CleanText(500, 10)
  reason: string;
}

export class ConflictView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  projectId: string;

  @IsUUID()
  agencyId: string;

  @IsIn(conflictStates)
  state: ConflictState;

  @IsIn(conflictKinds)
  kind: ConflictKind;

  @IsString()
  reason: string;

  @IsString()
  evidenceSha256: string;

  @CivilDay()
  declaredOn: string;

  @IsIn(['officer', 'agency'])
  declaredBy: 'officer' | 'agency';
}

/** The interests declared in a project, oldest first. */
export class ConflictList {
  @NestedList(() => ConflictView, 1000)
  items: ConflictView[];
}
