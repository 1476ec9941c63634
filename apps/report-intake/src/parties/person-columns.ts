import type { PartyPerson } from '#contracts';
import { maskName, maskPhone, maskResidentId } from '#kernel';
import type { FieldCipher } from '#service';
import { Column } from 'typeorm';

/** Somebody as stated. */
export type Person = PartyPerson;

/** The columns of a person; all but the type of paper are encrypted. */
export abstract class PersonColumns {
  @Column('text')
  name: string;

  @Column('text')
  idType: Person['idType'];

  @Column('text')
  idNumber: string;

  @Column('text', { nullable: true })
  phone: string | null;
}

type Table = 'party' | 'representative';

export function sealPerson(
  cipher: FieldCipher,
  table: Table,
  { name, idType, idNumber, phone }: Person,
): PersonColumns {
  return {
    name: cipher.encrypt(name, `${table}.name`),
    idType,
    idNumber: cipher.encrypt(idNumber, `${table}.id_number`),
    phone: phone === undefined ? null : cipher.encrypt(phone, `${table}.phone`),
  };
}

export function openPerson(cipher: FieldCipher, table: Table, columns: PersonColumns): Person {
  const { name, idType, idNumber, phone } = columns;
  return {
    name: cipher.decrypt(name, `${table}.name`),
    idType,
    idNumber: cipher.decrypt(idNumber, `${table}.id_number`),
    ...(phone === null ? {} : { phone: cipher.decrypt(phone, `${table}.phone`) }),
  };
}

export const maskPerson = ({ name, idType, idNumber, phone }: Person): Person => ({
  name: maskName(name),
  idType,
  idNumber: maskResidentId(idNumber),
  ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
});
