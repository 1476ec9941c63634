/** The processes of the system, the gateway last: it is ready when all others are. */
export const SERVICES = ['identity', 'agency-registry', 'report-intake', 'screening', 'reviews', 'misconduct', 'audit'];
export const NATS_USERS = [...SERVICES, 'gateway', 'operator'];

/** `NATS_PASSWORD_REPORT_INTAKE` and the like, as libs/service reads them. */
export const secretName = (kind, user) => `${kind}_${user.replaceAll('-', '_').toUpperCase()}`;
