import type { FieldChange, ShownHousehold } from '#contracts';
import type { FieldCipher } from '#service';
import { diffReports } from '../domain/diff-reports.js';
import { masked, opened } from './personal-columns.js';
import type { ReportVersion } from './report-version.entity.js';

/** Where personal data stand in a report, and what a mask makes of them. */
const personal: Readonly<Record<string, (household: ShownHousehold) => string | undefined>> = {
  '/household/owner/name': ({ owner }) => owner.name,
  '/household/owner/idNumber': ({ owner }) => owner.idNumber,
  '/household/owner/phone': ({ owner }) => owner.phone,
  '/household/address': ({ address }) => address,
};

/** Field by field; personal fields are compared in clear and shown masked, so a change shows even where the masks agree. */
export function diffOf(cipher: FieldCipher, before: ReportVersion, after: ReportVersion): FieldChange[] {
  const old = opened(cipher, before.body.household, before);
  const young = opened(cipher, after.body.household, after);
  const changes = diffReports({ ...before.body, household: old }, { ...after.body, household: young });
  return changes.map((change) => {
    const read = personal[change.pointer];
    if (!read) return { ...change, masked: false };
    const [hiddenBefore, hiddenAfter] = [read(masked(old)) ?? null, read(masked(young)) ?? null];
    return { pointer: change.pointer, before: hiddenBefore, after: hiddenAfter, masked: true };
  });
}
