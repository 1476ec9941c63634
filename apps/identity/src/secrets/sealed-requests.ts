import { issueAgencyKey, issueClaimCode, reissueClaimCode, rotateAgencyKey } from '#contracts';

/** Subjects of the requests whose stored answer holds a sealed secret. */
export const sealedRequests = [issueAgencyKey, rotateAgencyKey, issueClaimCode, reissueClaimCode].map(
  ({ subject }) => subject,
);
