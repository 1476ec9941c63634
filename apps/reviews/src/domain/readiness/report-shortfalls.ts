import type { ReadinessFacts, Shortfall } from './facts.js';

const signersNeeded = 2;

/** Whether there is a report in force, signed by two registered appraisers (办法 art. 17), and proof that it was received. */
export function reportShortfalls({ report, service, decisionOn }: ReadinessFacts): Shortfall[] {
  if (!report) return [{ code: 'report-missing' }];
  return [
    ...(report.signers < signersNeeded ? [{ code: 'signature-missing' as const }] : []),
    ...(service && service.servedOn <= decisionOn
      ? defects(service.defects)
      : [{ code: 'report-not-served' as const }]),
  ];
}

const defects = (codes: readonly string[]): Shortfall[] =>
  codes.length > 0 ? [{ code: 'service-proof-defective', details: { defects: codes } }] : [];
