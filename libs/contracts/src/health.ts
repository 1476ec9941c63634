import { IsIn, IsInt } from 'class-validator';
import { anyone } from './audience.js';
import { defineRequest, Nothing } from './request.js';
import { serviceNames, type ServiceName } from './services.js';

export class ServiceHealth {
  @IsIn(serviceNames)
  service: ServiceName;

  /** Events written but not yet published. */
  @IsInt()
  waitingEvents: number;
}

export const healthOf = (service: ServiceName) =>
  defineRequest({
    subject: `${service}.health`,
    body: Nothing,
    answer: ServiceHealth,
    allow: [anyone],
    changes: false,
  });
