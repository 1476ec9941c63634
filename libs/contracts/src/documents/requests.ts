import { anyone, type Audience } from '../audience.js';
import { getCase } from '../misconduct/requests.js';
import { getServiceReceipt } from '../report-intake/requests.js';
import { defineRequest, Nothing } from '../request.js';
import { getReview } from '../reviews/requests.js';
import type { ServiceName } from '../services.js';
import { DocumentList, DocumentProof, DocumentView } from './document.messages.js';

/** Services that issue documents, and the letter the codes of each begin with. */
export const documentIssuers = { 'report-intake': 'I', reviews: 'R', misconduct: 'M' } as const;
export type DocumentIssuer = keyof typeof documentIssuers & ServiceName;

/** Who may ask each issuer: those who may read what its documents belong to (the receipt, the review, the case). */
const readers: Record<DocumentIssuer, readonly Audience[]> = {
  'report-intake': getServiceReceipt.allow,
  reviews: getReview.allow,
  misconduct: getCase.allow,
};

/** The requests every issuer answers alike: a document by its code, the proof that it was issued, all of one subject. */
function documentsOf(issuer: DocumentIssuer) {
  return {
    read: defineRequest({
      subject: `${issuer}.read-document`,
      body: Nothing,
      answer: DocumentView,
      allow: readers[issuer],
      changes: false,
    }),
    verify: defineRequest({
      subject: `${issuer}.verify-document`,
      body: Nothing,
      answer: DocumentProof,
      allow: [anyone],
      changes: false,
    }),
    find: defineRequest({
      subject: `${issuer}.find-documents`,
      body: Nothing,
      answer: DocumentList,
      allow: readers[issuer],
      changes: false,
    }),
  };
}

export const documentRequests = {
  'report-intake': documentsOf('report-intake'),
  reviews: documentsOf('reviews'),
  misconduct: documentsOf('misconduct'),
} satisfies Record<DocumentIssuer, unknown>;
