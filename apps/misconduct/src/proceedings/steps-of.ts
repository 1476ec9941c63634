import type { EntityManager } from 'typeorm';
import { ProceedingStep } from './proceeding-step.entity.js';

/** The steps of one proceeding, oldest first. */
export function stepsOf(manager: EntityManager, subjectId: string): Promise<ProceedingStep[]> {
  return manager.find(ProceedingStep, { where: { subjectId }, order: { version: 'ASC' } });
}
