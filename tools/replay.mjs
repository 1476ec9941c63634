import { parseArgs } from 'node:util';
import { asOperator, servicesNamed } from './system/operator.mjs';

const USAGE = `用法 usage: npm run replay -- [--service NAME] --since 2026-11-23T08:00:00+08:00
  消息流丢失后，将此刻起已发布的事件重新发布；处理过的不会重复处理。
  Publishes again what was published since that instant, after a stream was lost; nothing is applied twice.`;

const { values } = parseArgs({ options: { service: { type: 'string' }, since: { type: 'string' } } });
const since = new Date(values.since ?? '');
if (Number.isNaN(since.getTime())) {
  console.error(USAGE);
  process.exit(2);
}

const services = servicesNamed(values.service);
await asOperator({ wantsNats: true }, async ({ ownerUrl, nats, messaging, schemaOf }) => {
  for (const service of services) {
    const { stored, alreadyThere } = await messaging.replayOutbox(ownerUrl, schemaOf(service), nats, { since });
    console.log(`${service}: 重新发布 published again ${stored}, 仍在流中 still in the stream ${alreadyThere}`);
  }
});
