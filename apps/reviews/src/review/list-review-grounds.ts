import { evidenceSlots, listReviewGrounds, remedyCodes, reviewGroundCodes, reviewGroundOf } from '#contracts';
import type { ReviewGroundList, ReviewTerm } from '#contracts';
import { OnRequest } from '#messaging';
import { Controller } from '@nestjs/common';

const terms = (table: Record<string, { zh: string; en: string }>): ReviewTerm[] =>
  Object.entries(table).map(([code, { zh, en }]) => ({ code, zh, en }));

/** What a form for an application for review offers. */
@Controller()
export class ListReviewGrounds {
  @OnRequest(listReviewGrounds)
  list(): ReviewGroundList {
    const grounds = reviewGroundCodes.map((code) => {
      const { zh, en, kinds, slots } = reviewGroundOf(code);
      return { code, zh, en, kinds: [...kinds], slots: [...slots] };
    });
    return { grounds, slots: terms(evidenceSlots), remedies: terms(remedyCodes) };
  }
}
