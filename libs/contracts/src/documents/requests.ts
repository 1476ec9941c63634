import { agency, anyone, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import type { ServiceName } from '../services.js';
import { DocumentList, DocumentProof, DocumentView } from './document.messages.js';

/** Services that issue documents, and the letter the codes of each begin with. */
export const documentIssuers = { 'report-intake': 'I', reviews: 'R', misconduct: 'M' } as const;
export type DocumentIssuer = keyof typeof documentIssuers & ServiceName;

const readers = [
  household,
  agency('reports:read'),
  agency('reviews:answer'),
  agency('misconduct:answer'),
  officer('clerk', 'reviewer', 'case-officer', 'legal-reviewer', 'hearing-chair', 'approver', 'committee-secretary'),
];

/** The requests every issuer answers alike: a document by its code, the proof that it was issued, all of one subject. */
function documentsOf(issuer: DocumentIssuer) {
  return {
    read: defineRequest({
      subject: `${issuer}.read-document`,
      body: Nothing,
      answer: DocumentView,
      allow: readers,
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
      allow: readers,
      changes: false,
    }),
  };
}

export const documentRequests = {
  'report-intake': documentsOf('report-intake'),
  reviews: documentsOf('reviews'),
  misconduct: documentsOf('misconduct'),
} satisfies Record<DocumentIssuer, unknown>;
