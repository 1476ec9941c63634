/** The services that meet on NATS. Each has its own login role, schema and subjects of this name. */
export const serviceNames = [
  'identity',
  'agency-registry',
  'report-intake',
  'screening',
  'reviews',
  'misconduct',
  'calendar',
  'audit',
] as const;

export type ServiceName = (typeof serviceNames)[number];
