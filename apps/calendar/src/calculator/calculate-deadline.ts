import { calculateDeadline, type CalculatedDeadline, type CalculateDeadline as Body } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { choosePack, due, explainDue, type DeadlineKey } from '#statutory-clock';
import { Controller } from '@nestjs/common';
import { OwnCalendar } from '../tables/own-calendar.js';

/** Any statutory date for anybody, by the calculation the cases themselves use. */
@Controller()
export class CalculateDeadline {
  constructor(private readonly own: OwnCalendar) {}

  /** A key the place has no rule for is refused as `no-such-deadline`, whatever its name. */
  @OnRequest(calculateDeadline)
  async handle(@Asked() call: Call<Body>): Promise<CalculatedDeadline> {
    const { from, jurisdiction } = call.body;
    const key = call.body.key as DeadlineKey;
    const pack = choosePack(jurisdiction, from);
    const date = due(key, from, pack, await this.own.calendar());
    const { on: dueOn, length, unit, trigger, steps, basis, provisional, unconfirmed, packId } = date;
    const counted = { key, from, dueOn, length, unit, trigger, steps, basis, provisional, unconfirmed, packId };
    return {
      ...counted,
      act: pack.deadlines[key]?.act ?? trigger,
      minimum: date.atLeast ?? false,
      calculation: explainDue(date),
      caveats: date.caveats ?? [],
    };
  }
}
