import { answerFlag, type AnswerFlag as Body, type FlagView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { flagForUpdate, saveChanged } from './flag.changes.js';

/** The agency answers to a flag on its own report; a later answer stands beside the earlier ones in the history. */
@Controller()
export class AnswerFlag {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(answerFlag)
  handle(@Asked() call: Call<Body>): Promise<FlagView> {
    return this.deeds.once(call, async (tx) => {
      const flag = await flagForUpdate(tx, call);
      const { text } = call.body;
      flag.answer = { text, at: call.now.toISOString() };
      return saveChanged(tx, call, flag, { what: 'answered', text });
    });
  }
}
