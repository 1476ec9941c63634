/** Names the period in which a dispute is answered. */
export const whichDispute = (disputeId: string) => ({
  key: 'SET-DISPUTE-ANSWER' as const,
  subjectKind: 'record-dispute',
  subjectId: disputeId,
});

export const whichRepairAcceptance = (repairId: string) => ({
  key: 'SET-REPAIR-ACCEPTANCE' as const,
  subjectKind: 'credit-repair',
  subjectId: repairId,
});

export const whichRepairDecision = (repairId: string) => ({
  key: 'SET-REPAIR-DECISION' as const,
  subjectKind: 'credit-repair',
  subjectId: repairId,
});

/** Names the periods of a repair. */
export const whichRepair = (repairId: string) => [whichRepairAcceptance(repairId), whichRepairDecision(repairId)];
