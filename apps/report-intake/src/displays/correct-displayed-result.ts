import { correctDisplayedResult, type CorrectDisplayedResult as Body, type DisplayView } from '#contracts';
import { Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { displayForUpdate, moveDisplay } from './display-book.js';
import { DisplayCorrection } from './display-correction.entity.js';
import { displayViewOf } from './display-view.js';

/** Puts a displayed preliminary result right: which household, what, why, and the value before and after. */
@Controller()
export class CorrectDisplayedResult {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(correctDisplayedResult)
  handle(@Asked() call: Call<Body>): Promise<DisplayView> {
    return this.deeds.once(call, (tx) => this.correct(tx, call));
  }

  private async correct(tx: Tx, call: Call<Body>): Promise<Done<DisplayView>> {
    const { display } = await displayForUpdate(tx, call);
    const { householdNo, field, reason, beforeYuan, afterYuan, correctedOn, evidenceSha256 } = call.body;
    if (correctedOn < display.fromOn || correctedOn > tx.today) {
      throw new Refusal('corrected-outside-display', { pointer: '/correctedOn' });
    }
    const correction: DisplayCorrection = {
      id: randomUUID(),
      tenant: display.tenant,
      displayId: display.id,
      householdNo,
      field,
      reason: this.cipher.encrypt(reason, 'display_correction.reason'),
      beforeYuan: String(beforeYuan),
      afterYuan: String(afterYuan),
      correctedOn,
      evidenceSha256,
      recordedAt: tx.now,
      recordedBy: call.caller.id,
    };
    await tx.manager.insert(DisplayCorrection, correction);
    const during = await moveDisplay(tx, call, display, 'correct');
    const answer = displayViewOf(display, during, await this.holidays.calendar(tx.manager));
    return { answer, subjectId: display.id, after: correction, why: correction.id };
  }
}
