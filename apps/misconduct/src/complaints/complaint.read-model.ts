import {
  findComplaints,
  getComplaint,
  trackComplaint,
  type ComplaintPage,
  type ComplaintStatus,
  type ComplaintView,
  type FindComplaints,
  type TrackComplaint,
} from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, officerOf, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ProceedingStep } from '../proceedings/proceeding-step.entity.js';
import { ComplaintAdditionRow } from './complaint-addition.entity.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintSeals } from './complaint-seals.js';
import { complaintByCode } from './complaint.repository.js';
import { complaintStatusOf, complaintViewOf } from './complaint.views.js';

/** Complaints: whole for officers of their organ, how they stand for whoever holds the code. */
@Controller()
export class ComplaintReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly seals: ComplaintSeals,
  ) {}

  @OnRequest(trackComplaint)
  async track(@Asked() call: Call<TrackComplaint>): Promise<ComplaintStatus> {
    return complaintStatusOf(await complaintByCode(this.db.manager, call), this.seals);
  }

  @OnRequest(getComplaint)
  async get(@Asked() call: Call): Promise<ComplaintView> {
    const found = await this.db.manager.findOneByOrFail(Complaint, { id: call.target });
    requireSight(call, { tenant: found.tenant, organIds: [found.organId] });
    const additions = await this.db.manager.find(ComplaintAdditionRow, {
      where: { complaintId: found.id },
      order: { no: 'ASC' },
    });
    const history = await this.db.manager.find(ProceedingStep, {
      where: { subjectId: found.id },
      order: { version: 'ASC' },
    });
    return complaintViewOf(found, this.seals, { additions, history });
  }

  @OnRequest(findComplaints)
  async find(@Asked() call: Call<FindComplaints>): Promise<ComplaintPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(Complaint, 'c')
      .where('c.tenant = :tenant', { tenant: call.caller.tenant })
      .andWhere('c.organId = any(:covers)', { covers: officerOf(call).covers })
      .orderBy('c.createdAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(limit + 1);
    if (call.body.state) query.andWhere('c.state = :state', { state: call.body.state });
    if (beforeAt) query.andWhere('(c.createdAt, c.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    return pageOf(
      await query.getMany(),
      limit,
      (c) => [c.createdAt.toISOString(), c.id],
      (c) => complaintViewOf(c, this.seals),
    );
  }
}
