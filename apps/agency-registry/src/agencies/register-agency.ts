import { registerAgency, type AgencyView, type RegisterAgency as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { isReversed } from '../domain/dated.js';
import { inserted } from '../inserted.js';
import { Agency } from './agency.entity.js';
import { tellChanged } from './agency.changes.js';

/** Enters an agency into the register with its first filing. */
@Controller()
export class RegisterAgency {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(registerAgency)
  handle(@Asked() call: Call<Body>): Promise<AgencyView> {
    return this.deeds.once(call, async (tx) => {
      const { creditCode, name, organId, grade, filedFrom, filedTo } = call.body;
      if (!officerOf(call).covers.includes(organId)) {
        throw new Refusal('organ-outside-your-scope', { pointer: '/organId' });
      }
      const filing = { grade, from: filedFrom, ...(filedTo ? { to: filedTo } : {}) };
      if (isReversed(filing)) throw new Refusal('span-reversed', { pointer: '/filedTo' });
      const agency = tx.manager.create(Agency, {
        id: randomUUID(),
        version: 1,
        creditCode,
        name,
        organId,
        filings: [filing],
        suspensions: [],
        suspensionReasons: {},
      });
      if (!(await inserted(tx, Agency, agency))) throw new Refusal('credit-code-taken', { pointer: '/creditCode' });
      return tellChanged(tx, agency);
    });
  }
}
