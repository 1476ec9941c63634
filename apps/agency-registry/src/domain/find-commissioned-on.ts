import type { LocalDate } from '#kernel';

/** Day from which every agency appointed has a signed contract (办法 art. 6), or null while one of them has none. */
export function findCommissionedOn(
  appointments: readonly { agencyId: string }[],
  commissions: readonly { agencyId: string; signedOn: LocalDate }[],
): LocalDate | null {
  const firsts = appointments.flatMap(({ agencyId }) =>
    commissions
      .filter((one) => one.agencyId === agencyId)
      .map(({ signedOn }) => signedOn)
      .toSorted()
      .slice(0, 1),
  );
  return firsts.length < appointments.length ? null : (firsts.toSorted().at(-1) ?? null);
}
