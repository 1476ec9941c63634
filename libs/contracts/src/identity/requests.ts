import { anyone } from '../audience.js';
import { defineRequest } from '../request.js';
import { ProveCredential, ProvenCaller } from './credential.messages.js';

/** Asked by the gateway for every credential; NATS lets nobody else ask. */
export const proveCredential = defineRequest({
  subject: 'identity.prove-credential',
  body: ProveCredential,
  answer: ProvenCaller,
  allow: [anyone],
  changes: false,
});
