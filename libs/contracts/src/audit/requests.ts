import { officer } from '../audience.js';
import { defineRequest } from '../request.js';
import { FindLeaves, LeafPage } from './leaf.messages.js';

/** Reading the trail is a deed itself: it leaves a leaf. */
export const findLeaves = defineRequest({
  subject: 'audit.find-leaves',
  body: FindLeaves,
  answer: LeafPage,
  allow: [officer('audit-admin')],
  changes: false,
});
