import {
  addEvidence,
  AddEvidence,
  applyToCourt,
  ApplyToCourt,
  assignInvestigators,
  AssignInvestigators,
  checkCorrection,
  demandPayment,
  DemandPayment,
  CheckCorrection,
  investigateFurther,
  InvestigateFurther,
  orderCorrection,
  OrderCorrection,
  recordHearing,
  RecordHearing,
  recordPayment,
  RecordPayment,
  reportCorrection,
  serveCorrection,
  ServeCorrection,
  ReportCorrection,
  requestHearing,
  RequestHearing,
  reviewCase,
  ReviewCase,
  serveDecision,
  ServeDecision,
  serveHearingNotice,
  ServeHearingNotice,
  withdrawHearing,
  WithdrawHearing,
} from '#contracts';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The procedure of a case over HTTP: investigation, legal review, hearing, service and performance. */
@ApiTags('misconduct')
@Controller('api/v1')
export class CaseProcedureController {
  constructor(private readonly services: Services) {}

  @Post('cases/:id/investigators')
  @HttpCode(200)
  @Forwards(assignInvestigators)
  assign(@Param('id') target: string, @Body() body: AssignInvestigators, @From() from: Sender) {
    return this.services.ask(assignInvestigators, from, { target, body });
  }

  @Post('cases/:id/evidence')
  @HttpCode(200)
  @Forwards(addEvidence)
  addEvidence(@Param('id') target: string, @Body() body: AddEvidence, @From() from: Sender) {
    return this.services.ask(addEvidence, from, { target, body });
  }

  @Post('cases/:id/investigation')
  @HttpCode(200)
  @Forwards(investigateFurther)
  investigateFurther(@Param('id') target: string, @Body() body: InvestigateFurther, @From() from: Sender) {
    return this.services.ask(investigateFurther, from, { target, body });
  }

  @Post('cases/:id/legal-review')
  @HttpCode(200)
  @Forwards(reviewCase)
  review(@Param('id') target: string, @Body() body: ReviewCase, @From() from: Sender) {
    return this.services.ask(reviewCase, from, { target, body });
  }

  @Post('cases/:id/hearing-request')
  @HttpCode(200)
  @Forwards(requestHearing)
  requestHearing(@Param('id') target: string, @Body() body: RequestHearing, @From() from: Sender) {
    return this.services.ask(requestHearing, from, { target, body });
  }

  @Post('cases/:id/hearing-notice')
  @HttpCode(200)
  @Forwards(serveHearingNotice)
  serveHearingNotice(@Param('id') target: string, @Body() body: ServeHearingNotice, @From() from: Sender) {
    return this.services.ask(serveHearingNotice, from, { target, body });
  }

  @Post('cases/:id/hearing-withdrawal')
  @HttpCode(200)
  @Forwards(withdrawHearing)
  withdrawHearing(@Param('id') target: string, @Body() body: WithdrawHearing, @From() from: Sender) {
    return this.services.ask(withdrawHearing, from, { target, body });
  }

  @Post('cases/:id/hearing')
  @HttpCode(200)
  @Forwards(recordHearing)
  recordHearing(@Param('id') target: string, @Body() body: RecordHearing, @From() from: Sender) {
    return this.services.ask(recordHearing, from, { target, body });
  }

  @Post('cases/:id/decision-service')
  @HttpCode(200)
  @Forwards(serveDecision)
  serveDecision(@Param('id') target: string, @Body() body: ServeDecision, @From() from: Sender) {
    return this.services.ask(serveDecision, from, { target, body });
  }

  @Post('cases/:id/payments')
  @HttpCode(200)
  @Forwards(recordPayment)
  recordPayment(@Param('id') target: string, @Body() body: RecordPayment, @From() from: Sender) {
    return this.services.ask(recordPayment, from, { target, body });
  }

  @Post('cases/:id/payment-demand')
  @HttpCode(200)
  @Forwards(demandPayment)
  demandPayment(@Param('id') target: string, @Body() body: DemandPayment, @From() from: Sender) {
    return this.services.ask(demandPayment, from, { target, body });
  }

  @Post('cases/:id/court-application')
  @HttpCode(200)
  @Forwards(applyToCourt)
  applyToCourt(@Param('id') target: string, @Body() body: ApplyToCourt, @From() from: Sender) {
    return this.services.ask(applyToCourt, from, { target, body });
  }

  @Post('cases/:id/corrections')
  @Forwards(orderCorrection)
  orderCorrection(@Param('id') target: string, @Body() body: OrderCorrection, @From() from: Sender) {
    return this.services.ask(orderCorrection, from, { target, body });
  }

  @Post('corrections/:id/service')
  @HttpCode(200)
  @Forwards(serveCorrection)
  serveCorrection(@Param('id') target: string, @Body() body: ServeCorrection, @From() from: Sender) {
    return this.services.ask(serveCorrection, from, { target, body });
  }

  @Post('corrections/:id/report')
  @HttpCode(200)
  @Forwards(reportCorrection)
  reportCorrection(@Param('id') target: string, @Body() body: ReportCorrection, @From() from: Sender) {
    return this.services.ask(reportCorrection, from, { target, body });
  }

  @Post('corrections/:id/finding')
  @HttpCode(200)
  @Forwards(checkCorrection)
  checkCorrection(@Param('id') target: string, @Body() body: CheckCorrection, @From() from: Sender) {
    return this.services.ask(checkCorrection, from, { target, body });
  }
}
