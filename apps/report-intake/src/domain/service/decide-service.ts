import type { LocalDate } from '#kernel';
import { serviceModes } from './modes.js';
import type { Objection, ServicePolicy, StatedService } from './service-facts.js';

/** What is on file about the report, and what the clerk says of its service. */
export interface ServiceFacts {
  /** The version in force; null while none is registered. */
  inForce: { version: number; issuedOn: LocalDate } | null;
  alreadyServed: boolean;
  /** Version on the paper served, where it is said. */
  paperVersion: number | null;
  /** Last days of the public displays of the agency's results in this project. */
  displaysEnd: readonly LocalDate[];
  stated: StatedService;
}

type Because =
  | Objection['because']
  | 'not-registered'
  | 'already-served'
  | 'paper-superseded'
  | 'served-in-future'
  | 'served-before-display-end';

type ServiceDecision =
  { valid: true } | { valid: false; because: Because; pointer?: string; details?: Record<string, unknown> };

/**
 * Whether a proof of service (送达) can stand: only the registered version in force is served, once, on its legal day, which
 * has come, is not before its issue, and, where the preliminary results were displayed, not before a display was over
 * (办法 art. 16-17). Each way of service adds what it asks for.
 */
export function decideService(facts: ServiceFacts, today: LocalDate, policy: ServicePolicy): ServiceDecision {
  const { inForce, paperVersion, stated } = facts;
  const { servedOn } = stated;
  if (inForce === null) return refuse('not-registered');
  if (facts.alreadyServed) return refuse('already-served');
  if (paperVersion !== null && paperVersion !== inForce.version) {
    return { ...refuse('paper-superseded', '/reportVersion'), details: { inForceVersion: inForce.version } };
  }
  if (servedOn > today) return refuse('served-in-future', '/servedOn');
  if (servedOn < inForce.issuedOn) return refuse('served-before-issue', '/servedOn');
  const { displaysEnd } = facts;
  if (displaysEnd.length > 0 && displaysEnd.every((last) => servedOn <= last)) {
    return refuse('served-before-display-end', '/servedOn');
  }
  const objection = serviceModes[stated.kind].objectionTo(stated, inForce.issuedOn, policy);
  return objection ? { valid: false, ...objection } : { valid: true };
}

const refuse = (because: Because, pointer?: string) => ({
  valid: false as const,
  because,
  ...(pointer === undefined ? {} : { pointer }),
});
