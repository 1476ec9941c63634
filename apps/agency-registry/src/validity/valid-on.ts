import { validOn, type ValidityAnswer, type ValidOn as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { Appraiser } from '../appraisers/appraiser.entity.js';
import { findInvalid } from '../domain/valid-on.js';
import { Project } from '../projects/project.entity.js';

/** "Were this agency and these signers valid on that day?", in one call, with every reason. */
@Controller()
export class AnswerValidOn {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(validOn)
  async handle(@Asked() call: Call<Body>): Promise<ValidityAnswer> {
    const { agencyId, projectId, on } = call.body;
    const ids = call.body.appraiserIds?.split(',') ?? [];
    const agency = await this.db.manager.findOneByOrFail(Agency, { id: agencyId });
    const signers = await this.db.manager.findBy(Appraiser, { id: In(ids) });
    if (signers.length < new Set(ids).size) throw new Refusal('not-found', { pointer: '/appraiserIds' });
    const appointments = projectId
      ? (await this.db.manager.findOneByOrFail(Project, { id: projectId })).appointments
      : null;
    const reasons = findInvalid(agency, signers, appointments, on);
    return { valid: reasons.length === 0, reasons };
  }
}
