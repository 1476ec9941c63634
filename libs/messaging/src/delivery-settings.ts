/** How often and how patiently a service tries to apply an event. */
export interface DeliverySettings {
  /** Events of one service in work at once. */
  inFlight: number;
  /** An event neither applied nor refused in this time is delivered again, to whichever replica asks next. */
  ackWaitMs: number;
  /** A handler that fails this often has its event set aside as a dead letter. */
  triesBeforeDeadLetter: number;
  /** An event that never even comes back (it brings the process down) is set aside unread after so many deliveries. */
  deliveriesBeforeGivingUp: number;
  /** Pause after the first failure; it doubles with each further one, up to the longest. */
  firstPauseMs: number;
  longestPauseMs: number;
}

/** About a minute of growing pauses from first failure to dead letter. */
export const usualDelivery: DeliverySettings = {
  inFlight: 8,
  ackWaitMs: 30_000,
  triesBeforeDeadLetter: 8,
  deliveriesBeforeGivingUp: 40,
  firstPauseMs: 500,
  longestPauseMs: 30_000,
};
