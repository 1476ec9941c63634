/** How one refusal code answers: HTTP status at the gateway, what happened, and how to mend it, in both languages. */
export interface RefusalText {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 423 | 429 | 500 | 503 | 504;
  zh: string;
  en: string;
  fix: { zh: string; en: string };
}

export const refusal = (
  status: RefusalText['status'],
  zh: string,
  en: string,
  fixZh: string,
  fixEn: string,
): RefusalText => ({ status, zh, en, fix: { zh: fixZh, en: fixEn } });

/** What a refusal looks like between services: the gateway adds status and texts. */
export interface RefusalMessage {
  code: string;
  pointer?: string;
  details?: Record<string, unknown>;
}
