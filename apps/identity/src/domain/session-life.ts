/** How long a sign-in lasts, in milliseconds. Use is noted at most once a minute, so an idle end may come a minute early. */
export const sessionLife = {
  officerMs: 8 * 3600_000,
  officerIdleMs: 30 * 60_000,
  touchMs: 60_000,
  householdMs: 30 * 60_000,
};
