import { documentRequests } from '#contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

const { 'report-intake': ofIntake, reviews: ofReviews, misconduct: ofMisconduct } = documentRequests;

/** The documents issued about a report, a review with its determination, or a case. */
@ApiTags('documents')
@Controller('api/v1')
export class DocumentsOfSubjectsController {
  constructor(private readonly services: Services) {}

  @Get('reports/:id/documents')
  @Forwards(ofIntake.find)
  ofReport(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(ofIntake.find, from, { target, body: {} });
  }

  @Get('reviews/:id/documents')
  @Forwards(ofReviews.find)
  ofReview(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(ofReviews.find, from, { target, body: {} });
  }

  @Get('cases/:id/documents')
  @Forwards(ofMisconduct.find)
  ofCase(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(ofMisconduct.find, from, { target, body: {} });
  }
}
