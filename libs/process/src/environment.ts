export type Environment = Record<string, string | undefined>;

export function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set. 缺少环境变量 ${name}。`);
  return value;
}

/** `NATS_PASSWORD_REPORT_INTAKE` and the like: each secret names the user it belongs to. */
export const secretName = (kind: string, user: string): string => `${kind}_${user.replaceAll('-', '_').toUpperCase()}`;

/** PEM keys travel base64-encoded, since environment files hold single lines. */
export const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');
