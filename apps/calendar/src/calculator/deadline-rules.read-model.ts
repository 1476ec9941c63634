import { findDeadlineRules, type DeadlineRules, type DeadlineRuleView, type FindDeadlineRules } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { choosePack, type DeadlineRule } from '#statutory-clock';
import { Controller } from '@nestjs/common';

/** The statutory periods of a place on a day. */
@Controller()
export class DeadlineRulesReadModel {
  @OnRequest(findDeadlineRules)
  find(@Asked() call: Call<FindDeadlineRules>): DeadlineRules {
    const pack = choosePack(call.body.jurisdiction, call.body.on ?? call.today);
    const { id: packId, jurisdiction, validFrom, validTo, unconfirmed, caveat } = pack;
    return {
      packId,
      jurisdiction,
      validFrom,
      ...(validTo ? { validTo } : {}),
      unconfirmed,
      ...(caveat ? { caveat } : {}),
      rules: Object.entries(pack.deadlines)
        .map(([key, rule]) => viewOf(key, rule))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    };
  }
}

function viewOf(key: string, rule: DeadlineRule): DeadlineRuleView {
  const { trigger, act, length, unit, basis, confirmed, atLeast: minimum = false, extension } = rule;
  return { key, trigger, act, minimum, length, unit, basis, confirmed, ...(extension ? { extension } : {}) };
}
