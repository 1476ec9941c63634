/** What may be raised on a ground: as which kinds of point, with evidence in which slots. */
export type GroundTable<Ground extends string, Kind extends string, Slot extends string> = {
  readonly [G in Ground]: { readonly kinds: readonly Kind[]; readonly slots: readonly Slot[] };
};

interface Point<Ground, Kind, Slot> {
  kind: Kind;
  ground: Ground;
  evidence?: readonly { slot: Slot }[] | undefined;
}

type PointsDecision<Kind, Slot> =
  | { fit: true }
  | { fit: false; because: 'ground-of-other-kind'; pointer: string; details: { kinds: readonly Kind[] } }
  | { fit: false; because: 'evidence-slot-unasked'; pointer: string; details: { slots: readonly Slot[] } };

/** Whether each point is of a kind its ground allows, and its evidence lies in slots its ground has. */
export function checkPoints<Ground extends string, Kind extends string, Slot extends string>(
  points: readonly Point<Ground, Kind, Slot>[],
  grounds: GroundTable<Ground, Kind, Slot>,
  list = '/points',
): PointsDecision<Kind, Slot> {
  for (const [index, { kind, ground, evidence = [] }] of points.entries()) {
    const { kinds, slots } = grounds[ground];
    const pointer = `${list}/${index}`;
    if (!kinds.includes(kind)) {
      return { fit: false, because: 'ground-of-other-kind', pointer: `${pointer}/kind`, details: { kinds } };
    }
    const stray = evidence.findIndex(({ slot }) => !slots.includes(slot));
    if (stray < 0) continue;
    return {
      fit: false,
      because: 'evidence-slot-unasked',
      pointer: `${pointer}/evidence/${stray}/slot`,
      details: { slots },
    };
  }
  return { fit: true };
}
