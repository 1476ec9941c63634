import {
  anyone,
  documentIssuers,
  documentRequests,
  type DocumentIssuer,
  type DocumentProof,
  type DocumentView,
} from '#contracts';
import { isReportCode, Refusal } from '#kernel';
import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { gatewayConfigToken, type GatewayConfig } from '../edge/config.js';
import { Allow } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Whoever may read documents of one issuer or another; the issuer of the document refuses the rest. */
const readersOfAny = new Set(Object.values(documentRequests).flatMap(({ read }) => read.allow));

/** Documents (文书) by the code printed on them; the first letter of a code says which service issued it. */
@ApiTags('documents')
@Controller('api/v1')
export class DocumentsController {
  constructor(
    private readonly services: Services,
    @Inject(gatewayConfigToken) private readonly config: GatewayConfig,
  ) {}

  /** Whether such a document was issued, by whom and when, and the hash of what it says; for anyone who holds it. */
  @Get('public/documents/:code')
  @Allow(anyone)
  verify(@Param('code') code: string, @From() from: Sender): Promise<DocumentProof> {
    return this.services.ask(documentRequests[issuerOf(code)].verify, from, { target: code, body: {} });
  }

  @Get('documents/:code')
  @Allow(...readersOfAny)
  read(@Param('code') code: string, @From() from: Sender): Promise<DocumentView> {
    return this.services.ask(documentRequests[issuerOf(code)].read, from, { target: code, body: {} });
  }

  @Get('documents/:code/pdf')
  @Header('content-type', 'application/pdf')
  @Allow(...readersOfAny)
  async pdf(@Param('code') code: string, @From() from: Sender): Promise<StreamableFile> {
    const { content, revoked, revokedOn, revokedFor } = await this.read(code, from);
    // Loaded with the first document: the font alone takes as much memory as the rest of the gateway.
    const { drawPdf } = await import('#pdf');
    const verifyUrl = `${this.config.publicUrl}/api/v1/public/documents/${code}`;
    return new StreamableFile(await drawPdf(content, { code, verifyUrl }, revoked ? { revokedOn, revokedFor } : null));
  }
}

function issuerOf(code: string): DocumentIssuer {
  const letters = Object.entries(documentIssuers) as [DocumentIssuer, string][];
  const issuer = letters.find(([, letter]) => code.startsWith(`${letter}-`))?.[0];
  if (!issuer || !isReportCode(code.slice(2))) throw new Refusal('not-found');
  return issuer;
}
