import type { CounterPaper } from '#contracts';
import { Refusal } from '#kernel';
import type { Call } from '#service';
import { decideActing } from '../domain/act-for-applicant.js';
import { partyOf } from '../review/party.js';
import type { Application } from './application.entity.js';

/** Whether the caller may take an application back or up again; answers the paper signed at the counter, for the trace. */
export function actForApplicant(
  call: Call<{ counter?: CounterPaper }>,
  application: Application,
): Record<string, unknown> | undefined {
  const { counter } = call.body;
  const decision = decideActing({
    applicant: application.applicant,
    party: partyOf(call, application),
    isOfficer: call.caller.kind === 'officer',
    hasSignedPaper: counter !== undefined,
  });
  if (decision.acts) return counter && { ...counter };
  throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
}
