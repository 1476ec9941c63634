import { listViolations, type ViolationCatalogue, type ViolationView } from '#contracts';
import { OnRequest } from '#messaging';
import { Controller } from '@nestjs/common';
import { violations } from '../domain/catalogue/find-violation.js';
import type { Violation } from '../domain/catalogue/violation.js';

/** The catalogue of acts A01 to E01, for everybody. */
@Controller()
export class ViolationReadModel {
  @OnRequest(listViolations)
  list(): ViolationCatalogue {
    return { items: violations.map(viewOf) };
  }
}

const viewOf = ({ code, zh, en, basis, sanction, decidedBy, severity, unconfirmed }: Violation): ViolationView => ({
  code,
  name: { zh, en },
  basis: [...basis],
  sanction,
  decidedBy: [...decidedBy],
  ...(severity ? { severity: [...severity] } : {}),
  unconfirmed: unconfirmed ?? false,
});
