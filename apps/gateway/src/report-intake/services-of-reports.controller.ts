import { getServiceReceipt, listServices, recordService, RecordService, voidService, VoidService } from '#contracts';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Proof of service (送达) of reports over HTTP. */
@ApiTags('services')
@Controller('api/v1')
export class ServicesOfReportsController {
  constructor(private readonly services: Services) {}

  @Post('reports/:id/services')
  @Forwards(recordService)
  record(@Param('id') target: string, @Body() body: RecordService, @From() from: Sender) {
    return this.services.ask(recordService, from, { target, body });
  }

  @Get('reports/:id/services')
  @Forwards(listServices)
  list(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(listServices, from, { target, body: {} });
  }

  @Get('reports/:id/services/:service/receipt')
  @Header('cache-control', 'no-store')
  @Forwards(getServiceReceipt)
  receipt(@Param('id') id: string, @Param('service') serviceId: string, @From() from: Sender) {
    return this.services.ask(getServiceReceipt, from, { target: `${id}/${serviceId}`, body: {} });
  }

  @Post('services/:id/void')
  @HttpCode(200)
  @Forwards(voidService)
  void(@Param('id') target: string, @Body() body: VoidService, @From() from: Sender) {
    return this.services.ask(voidService, from, { target, body });
  }
}
