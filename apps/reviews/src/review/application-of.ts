import type { Applicant, CounterFiling, FileReview, FilingView } from '#contracts';
import { Refusal, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { decideRepresentation, type Representation } from '../domain/represent-party.js';
import { KnownParties } from '../known/known-parties.entity.js';
import { partyOf } from './party.js';
import type { Filing } from '../history/application.entity.js';

export interface Applying {
  applicant: Applicant;
  /** Legal day of the application. */
  filedOn: LocalDate;
  filing: Filing;
}

/** How an application is brought, for a review or a determination alike. */
type Brought = Pick<FileReview, 'representativeId' | 'counter'>;

interface Case {
  reportId: string;
  organId: string;
}

/** Who applies, on which legal day, and through whom; throws the refusal where the caller may not apply that way. */
export async function applicationOf(
  tx: Tx,
  call: Call<Brought>,
  report: Case,
  act: Representation['act'],
): Promise<Applying> {
  const { counter } = call.body;
  const applicant = counter ? personAtCounter(call, counter) : partyOf(call, report);
  if (applicant === null) throw new Refusal('not-a-party');
  const filedOn = counter?.submittedOn ?? call.today;
  await requireRepresentation(tx, call.body, { report, applicant, filedOn, act });
  return { applicant, filedOn, filing: filingOf(call) };
}

/** Any clerk in sight of the report takes a person's application, the department's and the regulator's alike. */
function personAtCounter(call: Call, { submittedOn }: CounterFiling): Applicant {
  if (call.caller.kind !== 'officer') throw new Refusal('counter-for-officers', { pointer: '/counter' });
  if (submittedOn > call.today) throw new Refusal('submitted-in-future', { pointer: '/counter/submittedOn' });
  return 'household';
}

interface Day {
  report: Case;
  applicant: Applicant;
  filedOn: LocalDate;
  act: Representation['act'];
}

/** The department is represented by its own clerks: nobody on the household's file acts for it. */
async function requireRepresentation(tx: Tx, { representativeId, counter }: Brought, day: Day): Promise<void> {
  const { report, applicant, filedOn, act } = day;
  const known = await tx.manager.findOneBy(KnownParties, { reportId: report.reportId });
  const decision = decideRepresentation(
    { representativeId: representativeId ?? null, partyId: counter?.partyId ?? null, act },
    applicant === 'household' ? (known?.parties ?? []) : [],
    filedOn,
  );
  if (!decision.known) throw new Refusal(decision.because, { pointer: decision.pointer });
}

function filingOf({ body, caller, today }: Call<Brought>): Filing {
  const { representativeId, counter } = body;
  const represented = representativeId ? { representativeId } : {};
  if (!counter) return { through: throughOf(representativeId), receivedOn: today, ...represented };
  const { partyId, documentKind, channel } = counter;
  return {
    through: 'counter',
    receivedOn: today,
    channel,
    documentKind,
    identityCheckedBy: caller.id,
    ...(partyId ? { partyId } : {}),
    ...represented,
  };
}

const throughOf = (representativeId?: string): FilingView['through'] => (representativeId ? 'representative' : 'self');
