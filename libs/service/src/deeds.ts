import { deedDoneBy, type Caller, type ServiceName } from '#contracts';
import { canonicalJson, Refusal, sha256Hex } from '#kernel';
import { Tx } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Call } from './call.js';
import { serviceNameToken } from './tokens.js';

/** What a deed leaves: its answer, and what the audit trail must know of it. */
export interface Done<A> {
  answer: A;
  subjectId: string;
  /** The row after the deed; only its hash leaves the service. */
  after: object;
  /** Id of the reason on file, or a reason code. */
  why?: string;
}

interface Claim {
  body_hash: string;
  answer: object | null;
}

/**
 * Runs a deed in one transaction with everything that belongs to it: the caller's scope, the idempotency claim,
 * the rows, the events and the audit leaf. Concurrent twins queue at the claim; the second gets the first's answer.
 */
@Injectable()
export class Deeds {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(serviceNameToken) private readonly service: ServiceName,
  ) {}

  async once<A extends object>(call: Call, work: (tx: Tx) => Promise<Done<A>>): Promise<A> {
    if (!call.request.changes) return this.inTransaction(call, (tx) => this.carryOut(tx, call, work));
    if (!call.idempotencyKey) throw new Refusal('idempotency-key-missing');
    return this.inTransaction(call, async (tx) => {
      const earlier = await this.claim(tx, call);
      if (earlier) return earlier as A;
      const answer = await this.carryOut(tx, call, work);
      await tx.query('update idempotency set answer = $4 where caller = $1 and request = $2 and key = $3', [
        ...claimKey(call),
        JSON.stringify(answer),
      ]);
      return answer;
    });
  }

  private inTransaction<A>(call: Call, work: (tx: Tx) => Promise<A>): Promise<A> {
    return this.db.transaction(async (manager) => {
      const tx = new Tx(manager, call.caller.tenant, call.correlationId, call.today, call.now);
      await tx.query(
        `select set_config('app.caller', $1, true), set_config('app.tenant', $2, true), set_config('app.organs', $3, true)`,
        [call.caller.id, call.caller.tenant, organsOf(call.caller)],
      );
      return work(tx);
    });
  }

  private async carryOut<A>(tx: Tx, call: Call, work: (tx: Tx) => Promise<Done<A>>): Promise<A> {
    const done = await work(tx);
    tx.emit(deedDoneBy(this.service), {
      service: this.service,
      deed: call.request.subject,
      actorKind: call.caller.kind,
      actorId: call.caller.id,
      subjectId: done.subjectId,
      at: call.now.toISOString(),
      ...(done.why ? { why: done.why } : {}),
      afterHash: sha256Hex(canonicalJson(done.after)),
    });
    await tx.flush();
    return done.answer;
  }

  /**
   * Takes the key, or returns the answer already given under it. Waits while a twin is at work. An answer swept away
   * since is refused: to carry the deed out again would be worse than to say that it was done.
   */
  private async claim(tx: Tx, call: Call): Promise<object | null> {
    const bodyHash = sha256Hex(canonicalJson({ target: call.target, body: call.body }));
    const taken = await tx.query(
      `insert into idempotency (caller, request, key, body_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [...claimKey(call), bodyHash],
    );
    if (taken.length === 1) return null;
    const [first] = await tx.query<Claim>(
      'select body_hash, answer from idempotency where caller = $1 and request = $2 and key = $3',
      claimKey(call),
    );
    if (first?.body_hash !== bodyHash) throw new Refusal('idempotency-key-reused');
    if (!first.answer) throw new Refusal('idempotency-answer-expired');
    return first.answer;
  }
}

const claimKey = (call: Call): unknown[] => [
  `${call.caller.kind}:${call.caller.id}`,
  call.request.subject,
  call.idempotencyKey,
];

const organsOf = (caller: Caller): string => (caller.kind === 'officer' ? caller.covers.join(',') : '');
