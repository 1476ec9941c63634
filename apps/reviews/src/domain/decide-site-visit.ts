import type { LocalDate } from '#kernel';

export interface SiteVisitFacts {
  visitedOn: LocalDate;
  /** Day the committee received the application. */
  receivedOn: LocalDate;
  present: readonly string[];
  panel: readonly string[];
}

type SiteVisitDecision =
  | { recorded: true }
  | {
      recorded: false;
      because: 'site-visit-in-future' | 'site-visit-before-receipt' | 'not-on-panel';
      pointer: string;
    };

/** A visit of the panel to the house, 征收评估办法 art. 26: by its own members, between receipt of the application and today. */
export function decideSiteVisit(facts: SiteVisitFacts, today: LocalDate): SiteVisitDecision {
  const { visitedOn, receivedOn, present, panel } = facts;
  if (visitedOn > today) return { recorded: false, because: 'site-visit-in-future', pointer: '/visitedOn' };
  if (visitedOn < receivedOn) return { recorded: false, because: 'site-visit-before-receipt', pointer: '/visitedOn' };
  const stranger = present.findIndex((id) => !panel.includes(id));
  if (stranger >= 0) return { recorded: false, because: 'not-on-panel', pointer: `/present/${stranger}` };
  return { recorded: true };
}
