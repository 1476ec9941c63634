import type { AgencyIndicatorsView, DispersionView, RoundingView } from '#contracts';
import type { AgencyIndicators, Indicator } from '../domain/agencies/agency-indicators.js';
import type { Dispersion } from '../domain/agencies/dispersion.js';
import type { Rounding } from '../domain/agencies/rounding.js';

/** Indicators of one agency, `insufficient` throughout where nothing is known of it. Reversals are not known to this service. */
export function indicatorsViewOf(found: AgencyIndicators | undefined): AgencyIndicatorsView {
  const { projects = 0, homes = 0, dispersion = nothing, anchoring = nothing, rounding = nothing } = found ?? {};
  return {
    projects,
    homes,
    dispersion: viewOf(dispersion, ofDispersion),
    anchoring: viewOf(anchoring, (figures) => figures),
    rounding: viewOf(rounding, ofRounding),
  };
}

const nothing = { figures: null, q: null, verdict: 'insufficient' } as const;

function viewOf<Figures, View>({ figures, q, verdict }: Indicator<Figures>, figuresView: (of: Figures) => View) {
  return { verdict, ...(q === null ? {} : { q }), ...(figures === null ? {} : { figures: figuresView(figures) }) };
}

const ofDispersion = ({ againstPeers, ...figures }: Dispersion): DispersionView => ({
  ...figures,
  ...(againstPeers && { againstPeers }),
});

const ofRounding = ({ tensAgainstPeers, hundredsAgainstPeers, ...figures }: Rounding): RoundingView => ({
  ...figures,
  ...(tensAgainstPeers && { tensAgainstPeers }),
  ...(hundredsAgainstPeers && { hundredsAgainstPeers }),
});
