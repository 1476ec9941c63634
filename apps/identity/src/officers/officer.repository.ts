import { officerChanged, type OfficerView, type Role } from '#contracts';
import { maskName, Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { FieldCipher, type Call, type Done } from '#service';
import { officerOf, requireVersion } from '#service';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { requireReach } from './require-reach.js';
import { Officer } from './officer.entity.js';

const nameColumn = 'officer.name';

interface NewOfficer {
  organId: string;
  username: string;
  name: string;
  roles: Role[];
  passwordHash: string;
}

/** Officers with their names encrypted on the way in and masked on the way out. */
@Injectable()
export class Officers {
  constructor(private readonly cipher: FieldCipher) {}

  viewOf(officer: Officer): OfficerView {
    const { id, version, organId, username, roles, active } = officer;
    const name = maskName(this.cipher.decrypt(officer.name, nameColumn));
    return { id, version, organId, username, name, roles, active };
  }

  /** Refuses a username that was ever used; of two who ask for it at once, one gets it. */
  async add(tx: Tx, made: NewOfficer): Promise<Done<OfficerView>> {
    const officer = tx.manager.create(Officer, {
      ...made,
      id: randomUUID(),
      version: 1,
      name: this.cipher.encrypt(made.name, nameColumn),
      active: true,
      closedBecause: null,
    });
    const added = await tx.manager.createQueryBuilder().insert().into(Officer).values(officer).orIgnore().execute();
    if (added.raw.length === 0) throw new Refusal('username-taken', { pointer: '/username' });
    tellChanged(tx, officer);
    return this.done(officer);
  }

  /** Locks an open account of somebody else within the caller's reach, raised to its next version. */
  async forUpdate(tx: Tx, call: Call): Promise<Officer> {
    const where = { id: call.target };
    const officer = await tx.manager.findOneOrFail(Officer, { where, lock: { mode: 'pessimistic_write' } });
    requireReach(call, officer.organId, officer.roles);
    if (officer.id === officerOf(call).id) throw new Refusal('own-account');
    requireVersion(call, officer.version);
    if (!officer.active) throw new Refusal('officer-inactive');
    officer.version += 1;
    return officer;
  }

  async save(tx: Tx, officer: Officer, why?: string): Promise<Done<OfficerView>> {
    await tx.manager.save(officer);
    tellChanged(tx, officer);
    return { ...this.done(officer), ...(why ? { why } : {}) };
  }

  private done(officer: Officer): Done<OfficerView> {
    return { answer: this.viewOf(officer), subjectId: officer.id, after: officer };
  }
}

function tellChanged(tx: Tx, { id, version, organId, roles, active }: Officer): void {
  tx.emit(officerChanged, { officerId: id, version, organId, roles, active });
}
