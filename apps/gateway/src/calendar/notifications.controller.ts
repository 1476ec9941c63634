import {
  findMailFailures,
  findNotifications,
  FindNotifications,
  getNotificationAddress,
  PageQuery,
  readNotification,
  setNotificationAddress,
  SetNotificationAddress,
} from '#contracts';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Courtesy notices over HTTP: one's own inbox, and where else they go. */
@ApiTags('notifications')
@Controller('api/v1')
export class NotificationsController {
  constructor(private readonly services: Services) {}

  @Get('notifications')
  @Forwards(findNotifications)
  find(@Query() body: FindNotifications, @From() from: Sender) {
    return this.services.ask(findNotifications, from, { body });
  }

  @Post('notifications/:id/read')
  @HttpCode(200)
  @Forwards(readNotification)
  read(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(readNotification, from, { target, body: {} });
  }

  @Get('notification-address')
  @Header('cache-control', 'no-store')
  @Forwards(getNotificationAddress)
  getAddress(@From() from: Sender) {
    return this.services.ask(getNotificationAddress, from, { body: {} });
  }

  @Put('notification-address')
  @Header('cache-control', 'no-store')
  @Forwards(setNotificationAddress)
  setAddress(@Body() body: SetNotificationAddress, @From() from: Sender) {
    return this.services.ask(setNotificationAddress, from, { body });
  }

  @Get('mail-failures')
  @Forwards(findMailFailures)
  findFailures(@Query() body: PageQuery, @From() from: Sender) {
    return this.services.ask(findMailFailures, from, { body });
  }
}
