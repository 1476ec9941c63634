/** The processes of the system, the gateway last: it is ready when all others are. */
export const SERVICES = [
  'identity',
  'agency-registry',
  'report-intake',
  'screening',
  'reviews',
  'misconduct',
  'calendar',
  'audit',
];
/** The services whose definition says `encrypts`: they alone are given the key of personal columns. */
export const ENCRYPTING = ['identity', 'report-intake', 'reviews', 'misconduct', 'calendar'];
export const NATS_USERS = [...SERVICES, 'gateway', 'operator'];

/** `NATS_PASSWORD_REPORT_INTAKE` and the like, as libs/service reads them. */
export const secretName = (kind, user) => `${kind}_${user.replaceAll('-', '_').toUpperCase()}`;
