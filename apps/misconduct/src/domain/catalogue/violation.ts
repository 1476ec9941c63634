/**
 * Who may decide by law. P: housing authority of a prefecture-level city or above (资产评估法 art. 40); C: of a county or
 * above (142令, 151令); I: the authority that issued the certificate or took the filing (条例 art. 34); M: market regulator;
 * L: nobody unless a local rule says so.
 */
export type DeciderLetter = 'P' | 'C' | 'I' | 'M' | 'L';

/** 1 minor (轻微), 2 ordinary (一般), 3 serious (严重). The class that counts follows from the penalty, not from here. */
export type Severity = 1 | 2 | 3;

/** One entry of the catalogue: what is forbidden, where the law says so, what follows, who decides. */
export interface Violation {
  code: string;
  zh: string;
  en: string;
  /** Articles in Chinese; the same text names the article wherever it is cited. */
  basis: readonly string[];
  sanction: { zh: string; en: string };
  decidedBy: readonly DeciderLetter[];
  /** Usual range, lightest to gravest; null where the entry does not concern an agency or an appraiser. */
  severity: readonly [Severity, Severity] | null;
  /** An article or its number is not confirmed against the text in force: check before relying on it. */
  unconfirmed?: true;
}
