import { issueAgencyKey, issueClaimCode, rotateAgencyKey } from '#contracts';

/** Subjects of the requests whose stored answer holds a sealed secret. */
export const sealedRequests = [issueAgencyKey, rotateAgencyKey, issueClaimCode].map(({ subject }) => subject);
