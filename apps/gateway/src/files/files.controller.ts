import { agency, fileTypes, household, officer, StoredFile } from '#contracts';
import { Refusal } from '#kernel';
import { Controller, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Allow } from '../edge/forwards.js';
import { BlobStore, largestFile } from './blob-store.js';
import { fileRoute } from './file-bodies.js';

const officers = officer(
  'clerk',
  'reviewer',
  'case-officer',
  'legal-reviewer',
  'hearing-chair',
  'approver',
  'committee-secretary',
);

/**
 * Takes files in. A file is named by its content, so sending it twice changes nothing and no key is asked for; only the
 * hash goes on to the services. What no report and no proof of service names within a day is swept away.
 */
@ApiTags('files')
@Controller(fileRoute)
export class FilesController {
  constructor(private readonly store: BlobStore) {}

  @Post()
  @Allow(agency('reports:submit'), agency('reviews:answer'), household, officers)
  @ApiOperation({ operationId: 'gatewayUploadFile' })
  @ApiBearerAuth('bearer')
  @ApiConsumes(...fileTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary', maxLength: largestFile } })
  upload(@Req() request: FastifyRequest): Promise<StoredFile> {
    if (!(request.body instanceof Readable)) throw new Refusal('file-type-unsupported');
    if (Number(request.headers['content-length'] ?? 0) > largestFile) throw new Refusal('file-too-large');
    return this.store.keep(request.body);
  }
}
