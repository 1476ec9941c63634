/** zhang.san@example.cn → z***@example.cn. What has no such shape is hidden whole. */
export function maskEmail(email: string): string {
  const [, first, domain] = /^(.)[^@]*@([^@]+)$/u.exec(email) ?? [];
  return first && domain ? `${first}***@${domain}` : '***';
}
