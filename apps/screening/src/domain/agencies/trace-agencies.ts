import type { Homes } from '../homes.js';
import { grouped } from '../statistics/grouped.js';
import type { AgencyTrace } from './agency-trace.js';
import { countBunching } from './anchoring.js';
import { type JudgedParts, sumDispersion } from './dispersion.js';
import { countRounding } from './rounding.js';

/** Traces of the agencies known in one project, in order of their ids; the same in whatever order the homes come. */
export function traceAgencies(homes: Homes, scores: JudgedParts, projectId: string): AgencyTrace[] {
  const { codes, names } = homes.agency;
  const known = [...codes.keys()].filter((i) => (codes[i] ?? -1) >= 0);
  return [...grouped(known, (i) => names[codes[i] ?? -1] ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([agencyId, members]) => ({
      projectId,
      agencyId,
      homes: members.length,
      dispersion: sumDispersion(homes, scores, members),
      bunching: countBunching(homes, members),
      rounding: countRounding(homes, members),
    }));
}
