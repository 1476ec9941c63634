import { parseArgs } from 'node:util';
import { asOperator, servicesNamed } from './system/operator.mjs';

const USAGE = `用法 usage:
  npm run dead-letters -- list   [--service NAME] [--id EVENT]   待处理的死信 events set aside
  npm run dead-letters -- replay [--service NAME] [--id EVENT]   修复后重放 replay them once the cause is mended`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { service: { type: 'string' }, id: { type: 'string' } },
});
const [action] = positionals;
if (positionals.length !== 1 || (action !== 'list' && action !== 'replay')) {
  console.error(USAGE);
  process.exit(2);
}

const filter = values.id ? { eventId: values.id } : {};
const services = servicesNamed(values.service);
await asOperator({ wantsNats: action === 'replay' }, async ({ ownerUrl, nats, messaging, schemaOf }) => {
  let total = 0;
  for (const service of services) {
    if (action === 'replay') total += await messaging.replayDeadLetters(ownerUrl, schemaOf(service), nats, filter);
    else total += print(await messaging.listDeadLetters(ownerUrl, schemaOf(service), filter));
  }
  console.log(action === 'replay' ? `已重放 replayed ${total}` : `待处理 waiting ${total}`);
});

/** One line each: which handler, which event, since when, why. The event itself stays in the database. */
function print(letters) {
  for (const { handler, eventId, failedAt, error } of letters) {
    console.log(`${handler}  ${eventId}  ${failedAt}  ${error.split('\n')[0]}`);
  }
  return letters.length;
}
