import type { Check, Found } from './check.js';
import { isInForce } from './in-force.js';
import type { ReportFacts, SignerBody } from './report-facts.js';

/**
 * At least two distinct appraisers sign by hand, each registered, employed by the agency and named in the appointment on
 * the day of issue, and the agency's seal is on the report (征收评估办法 art. 17; 142令 art. 32; 资产评估法 art. 28).
 * Signature and seal are the agency's declarations; nothing here verifies them.
 */
export const rc02: Check = (facts, policy) => {
  const { signers, agencySealDeclared } = facts.report;
  const distinct = new Set(signers.map((signer) => signer.appraiserId)).size;
  const found: Found[] = [];
  if (distinct < policy.minSigners) {
    found.push({
      pointer: '/signers',
      values: { fault: 'too-few-signers', found: distinct, expected: policy.minSigners },
    });
  }
  found.push(...signers.flatMap((signer, i) => faultsOf(signer, facts).map((fault) => at(`/signers/${i}`, fault))));
  if (!agencySealDeclared) found.push(at('', ['agencySealDeclared', 'no-seal']));
  return found;
};

type Fault = [field: string, fault: string];

function at(parent: string, [field, fault]: Fault): Found {
  return { pointer: `${parent}/${field}`, values: { fault } };
}

function faultsOf(signer: SignerBody, facts: ReportFacts): Fault[] {
  const hand: Fault[] = signer.handSignatureDeclared ? [] : [['handSignatureDeclared', 'not-signed-by-hand']];
  return [...registrationFaults(signer, facts), ...appointmentFaults(signer, facts), ...hand];
}

function registrationFaults(signer: SignerBody, { report, agency, appraisers }: ReportFacts): Fault[] {
  const appraiser = appraisers[signer.appraiserId];
  if (!appraiser) return [['appraiserId', 'not-registered']];

  const faults: Fault[] = [];
  if (appraiser.registrationNo !== signer.registrationNo) faults.push(['registrationNo', 'other-registration-number']);
  if (!isInForce({ from: appraiser.validFrom, to: appraiser.validTo }, report.issuedOn)) {
    faults.push(['appraiserId', 'registration-not-valid-on-issue']);
  }
  const employed = appraiser.employments.some(
    (employment) => employment.agencyId === agency.agencyId && isInForce(employment, report.issuedOn),
  );
  if (!employed) faults.push(['appraiserId', 'not-employed-by-agency-on-issue']);
  return faults;
}

function appointmentFaults(signer: SignerBody, { report, agency, appointment }: ReportFacts): Fault[] {
  const named =
    appointment?.agencyId === agency.agencyId &&
    isInForce(appointment, report.issuedOn) &&
    appointment.appraiserIds.includes(signer.appraiserId);
  return named ? [] : [['appraiserId', 'not-named-in-appointment']];
}
