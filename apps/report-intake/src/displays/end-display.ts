import { endDisplay, type DisplayView, type EndDisplay as Body } from '#contracts';
import { Deadlines, Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { decideDisplayEnd } from '../domain/decide-display-end.js';
import { displayForUpdate, moveDisplay } from './display-book.js';
import { displayViewOf, minimumOf } from './display-view.js';
import { minimumDeadline } from './minimum-deadline.js';

/** Ends a public display once it was up as long as announced and as the place asks; reports are served after it. */
@Controller()
export class EndDisplay {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(endDisplay)
  handle(@Asked() call: Call<Body>): Promise<DisplayView> {
    return this.deeds.once(call, (tx) => this.end(tx, call));
  }

  private async end(tx: Tx, call: Call<Body>): Promise<Done<DisplayView>> {
    const { endedOn } = call.body;
    const { display } = await displayForUpdate(tx, call);
    const calendar = await this.holidays.calendar(tx.manager);
    const mayEndOn = minimumOf(display, calendar)?.on ?? null;
    const decision = decideDisplayEnd({ toOn: display.toOn, mayEndOn, endedOn }, tx.today);
    if (!decision.allowed) {
      const details = 'earliest' in decision ? { details: { earliest: decision.earliest } } : {};
      throw new Refusal(decision.because, { pointer: '/endedOn', ...details });
    }
    display.endedOn = endedOn;
    const during = await moveDisplay(tx, call, display, 'end');
    // A least time is kept by letting it run out, however late the display is then taken down.
    if (mayEndOn !== null) await this.deadlines.meet(tx, minimumDeadline(display), mayEndOn);
    return { answer: displayViewOf(display, during, calendar), subjectId: display.id, after: display };
  }
}
