import type { ShownHousehold, SubmitHouseholdReport } from '#contracts';
import { maskName, maskPhone, maskResidentId } from '#kernel';
import type { FieldCipher } from '#service';
import { maskAddress } from '../domain/mask-address.js';

type Household = SubmitHouseholdReport['household'];

/** The household as it stands in the stored body: without what is personal. */
export type StoredHousehold = Omit<Household, 'owner' | 'address'> & { owner: Pick<Household['owner'], 'idType'> };

/** A report's body as stored. */
export type StoredReport = Omit<SubmitHouseholdReport, 'household'> & { household: StoredHousehold };

/** The personal columns of a version, each encrypted under its own name. */
interface Sealed {
  ownerName: string;
  ownerIdNumber: string;
  ownerPhone: string | null;
  address: string;
}

export function withoutPersonal(report: SubmitHouseholdReport): StoredReport {
  const { owner, address: _address, ...rest } = report.household;
  return { ...report, household: { ...rest, owner: { idType: owner.idType } } };
}

export function sealed(cipher: FieldCipher, { owner, address }: Household): Sealed {
  return {
    ownerName: cipher.encrypt(owner.name, 'report_version.owner_name'),
    ownerIdNumber: cipher.encrypt(owner.idNumber, 'report_version.owner_id_number'),
    ownerPhone: owner.phone === undefined ? null : cipher.encrypt(owner.phone, 'report_version.owner_phone'),
    address: cipher.encrypt(address, 'report_version.address'),
  };
}

/** The household as submitted. */
export function opened(cipher: FieldCipher, { owner, ...household }: StoredHousehold, columns: Sealed): ShownHousehold {
  const { ownerName, ownerIdNumber, ownerPhone, address } = columns;
  return {
    ...household,
    owner: {
      ...owner,
      name: cipher.decrypt(ownerName, 'report_version.owner_name'),
      idNumber: cipher.decrypt(ownerIdNumber, 'report_version.owner_id_number'),
      ...(ownerPhone === null ? {} : { phone: cipher.decrypt(ownerPhone, 'report_version.owner_phone') }),
    },
    address: cipher.decrypt(address, 'report_version.address'),
  };
}

/** The household for whoever has no need to know more: name, numbers and home hidden. */
export function masked(household: ShownHousehold): ShownHousehold {
  const { owner, address } = household;
  return {
    ...household,
    owner: {
      ...owner,
      name: maskName(owner.name),
      idNumber: maskResidentId(owner.idNumber),
      ...(owner.phone === undefined ? {} : { phone: maskPhone(owner.phone) }),
    },
    address: maskAddress(address),
  };
}
