import {
  compareReportVersions,
  listReportVersions,
  type CompareVersions,
  type ReportDiff,
  type ReportVersionList,
  type ReportVersionRow,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, FieldCipher, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { statusOf } from '../domain/report-status.js';
import { reportInSight } from './report.repository.js';
import { ReportVersion } from './report-version.entity.js';
import { diffOf } from './version-diff.js';

/** The chain of a report's versions, and what changed between any two. A household sees those that were in force. */
@Controller()
export class VersionReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(listReportVersions)
  async list(@Asked() call: Call): Promise<ReportVersionList> {
    const versions = await this.versionsFor(call, call.target);
    const findings = call.caller.kind !== 'household';
    return { reportId: call.target, items: versions.map((version) => rowOf(version, findings)) };
  }

  @OnRequest(compareReportVersions)
  async compare(@Asked() call: Call<CompareVersions>): Promise<ReportDiff> {
    const [reportId = '', number] = call.target.split('/');
    const versions = await this.versionsFor(call, reportId);
    const after = versions.find(({ version }) => String(version) === number);
    const { against } = call.body;
    const before = versions.findLast(({ version }) =>
      against === undefined ? version < (after?.version ?? 0) : version === against,
    );
    if (!before || !after) throw new Refusal('not-found');
    const changes = diffOf(this.cipher, before, after);
    return { reportId, fromVersion: before.version, toVersion: after.version, changes };
  }

  private async versionsFor(call: Call, reportId: string): Promise<ReportVersion[]> {
    const { id } = await reportInSight(this.db.manager, call, reportId);
    return this.db.manager.find(ReportVersion, {
      where: { reportId: id, ...(call.caller.kind === 'household' ? { verdict: 'registered' } : {}) },
      order: { version: 'ASC' },
    });
  }
}

const rowOf = (version: ReportVersion, findings: boolean): ReportVersionRow => ({
  version: version.version,
  kind: version.kind,
  reason: version.reason,
  reviewId: version.reviewId,
  determinationId: version.determinationId,
  verdict: version.verdict,
  status: statusOf(version.state) as ReportVersionRow['status'],
  issuedOn: version.issuedOn,
  totalYuan: version.body.valuation.totalYuan,
  receivedAt: version.receivedAt.toISOString(),
  contentHash: version.contentHash,
  findingCodes: findings ? [...new Set(version.findings.map((finding) => finding.code))] : [],
});
