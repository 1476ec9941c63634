import { addStudyFacts, type AddStudyFacts as Body, type StudyFact, type StudyFactsAdded } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { sizeOf, studyForUpdate } from './study.repository.js';

/** A run reads and judges the whole study within one request. */
const mostFacts = 50_000;

/** Adds homes to a study, each once by its ref; a ref that comes with other figures refuses the whole batch. */
@Controller()
export class AddStudyFacts {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(addStudyFacts)
  handle(@Asked() call: Call<Body>): Promise<StudyFactsAdded> {
    return this.deeds.once(call, async (tx) => {
      const study = await studyForUpdate(tx, call);
      const facts = call.body.facts.map(withoutNulls);
      const added = await insertNew(tx, study.id, facts);
      await requireSame(tx, study.id, facts);
      const n = await sizeOf(tx.manager, study);
      if (n > mostFacts) throw new Refusal('study-full', { details: { most: mostFacts } });
      const answer = { studyId: study.id, added, known: facts.length - added, n };
      return { answer, subjectId: study.id, after: { ...answer, facts } };
    });
  }
}

/** A member left out and one that is null say the same. */
const withoutNulls = (fact: StudyFact): StudyFact =>
  Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== null)) as unknown as StudyFact;

async function insertNew(tx: Tx, studyId: string, facts: StudyFact[]): Promise<number> {
  const inserted = await tx.query(
    `insert into study_fact (study_id, ref, facts)
     select $1, given.fact->>'ref', given.fact from jsonb_array_elements($2::jsonb) as given(fact)
     on conflict do nothing returning 1`,
    [studyId, JSON.stringify(facts)],
  );
  return inserted.length;
}

async function requireSame(tx: Tx, studyId: string, facts: StudyFact[]): Promise<void> {
  const [other] = await tx.query<{ place: string }>(
    `select given.place from jsonb_array_elements($2::jsonb) with ordinality as given(fact, place)
     join study_fact f on f.study_id = $1 and f.ref = given.fact->>'ref'
     where f.facts <> given.fact order by given.place limit 1`,
    [studyId, JSON.stringify(facts)],
  );
  if (other) throw new Refusal('study-fact-differs', { pointer: `/facts/${Number(other.place) - 1}` });
}
