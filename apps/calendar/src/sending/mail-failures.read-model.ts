import {
  findMailFailures,
  noticeChannels,
  type ChannelState,
  type MailFailurePage,
  type MailFailureView,
  type PageQuery,
} from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller, Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Courier } from './courier.js';
import { couriersToken } from './couriers.js';
import { OutgoingMessage } from './outgoing-message.entity.js';

/** For those who run the system: which messages could not be delivered, and what waits. Names no address. */
@Controller()
export class MailFailuresReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(couriersToken) private readonly couriers: Courier[],
  ) {}

  @OnRequest(findMailFailures)
  async find(@Asked() call: Call<PageQuery>): Promise<MailFailurePage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(OutgoingMessage, 'm')
      .where(`m.state = 'failed'`)
      .orderBy('m.createdAt', 'DESC')
      .addOrderBy('m.id', 'DESC')
      .limit(limit + 1);
    if (beforeAt) query.andWhere('(m.createdAt, m.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const page = pageOf(await query.getMany(), limit, (m) => [m.createdAt.toISOString(), m.id], viewOf);
    return { channels: await Promise.all(noticeChannels.map((channel) => this.stateOf(channel))), ...page };
  }

  private async stateOf(channel: ChannelState['channel']): Promise<ChannelState> {
    const configured = this.couriers.some((courier) => courier.channel === channel);
    return {
      channel,
      configured,
      waiting: await this.db.manager.countBy(OutgoingMessage, { state: 'waiting', channel }),
    };
  }
}

const viewOf = ({ id, notificationId, channel, attempts, lastError, createdAt }: OutgoingMessage): MailFailureView => ({
  id,
  notificationId,
  channel,
  attempts,
  lastError: lastError ?? 'unknown',
  createdAt: createdAt.toISOString(),
});
