import type { BlockLevel } from './agencies/block-level.js';
import { blockLevels } from './agencies/block-levels.js';
import { evidenceOf } from './explanation/evidence-of.js';
import { explainFlag } from './explanation/explain-flag.js';
import { explainGroup } from './explanation/explain-group.js';
import type { FoundFlag } from './found-flag.js';
import { scanGroups } from './groups/scan-groups.js';
import { homesOf, type Homes } from './homes.js';
import { engineSettingsHash, engineVersion, type EngineSettings } from './model/engine-settings.js';
import type { ProjectScores } from './model/project-scores.js';
import { scoreProject } from './model/score-project.js';
import type { ProjectModel } from './project-model.js';
import { type ProjectTrace, traceProject } from './project-trace.js';
import type { ValuationFact } from './valuation-fact.js';

/** Share of honest groups among those flagged that is put up with. */
const falseGroups = 0.05;

/** A home the engine will not judge; never to be read as usual. */
export interface CannotJudge {
  reportId: string;
  /** Nothing of its use to hold it against, or nothing like it. */
  reason: 'too-few-peers';
}

/** All a run finds out about a project; arrays in the order of the facts given. */
export interface JudgedProject {
  engineVersion: string;
  settingsHash: string;
  flags: FoundFlag[];
  cannotJudge: CannotJudge[];
  z: Float64Array;
  /** Yuan per m², NaN where there is none. */
  expected: Float64Array;
  /** 0 unremarkable, 1 to 3 flagged, -1 could not be judged. */
  levels: number[];
  contested: boolean;
  model: ProjectModel;
  blocks: BlockLevel[];
  /** What is held against other projects, worked out when asked for: few who judge a project want it. */
  trace: () => ProjectTrace;
}

/**
 * Screens one project: scores every home, explains the unusual ones, and looks for groups of homes that are unusual together.
 * The same facts, settings and engine give the same bytes. Throws RangeError on a report given twice or facts of two projects.
 */
export function judgeProject(
  facts: readonly ValuationFact[],
  settings: EngineSettings,
  snapshotHash: string,
): JudgedProject {
  refuseUnfit(facts);
  const homes = homesOf(facts);
  const scores = scoreProject(homes, settings);
  const projectId = facts[0]?.projectId ?? '';
  const about = { projectId, snapshotHash, supportAt: settings.supportAt };
  return {
    engineVersion,
    settingsHash: engineSettingsHash(settings),
    flags: [...homeFlags(homes, scores, about), ...groupFlags(homes, scores, { settings, snapshotHash })],
    cannotJudge: homes.reportId
      .filter((_, i) => !isJudged(scores, i))
      .map((reportId) => ({ reportId, reason: 'too-few-peers' })),
    z: scores.z,
    expected: scores.logExpected.map(Math.exp),
    levels: homes.reportId.map((_, i) => (isJudged(scores, i) ? (scores.level[i] ?? 0) : -1)),
    contested: scores.contested,
    model: modelOf(scores),
    blocks: blockLevels(homes, scores, projectId),
    trace: () => traceProject(homes, scores, projectId),
  };
}

const isJudged = ({ z }: ProjectScores, i: number): boolean => !Number.isNaN(z[i]);

function homeFlags(
  homes: Homes,
  scores: ProjectScores,
  about: { projectId: string; snapshotHash: string; supportAt: number },
): FoundFlag[] {
  const flags: FoundFlag[] = [];
  homes.reportId.forEach((reportId, i) => {
    if (!scores.level[i]) return;
    const said = explainFlag(evidenceOf(homes, scores, i, about));
    flags.push({
      subjectKind: 'report',
      subject: reportId,
      code: said.direction === 'high' ? 'above-like-homes' : 'below-like-homes',
      direction: said.direction,
      level: said.level,
      reason: said.code,
      homes: [reportId],
      said,
    });
  });
  return flags;
}

function groupFlags(
  homes: Homes,
  scores: ProjectScores,
  of: { settings: EngineSettings; snapshotHash: string },
): FoundFlag[] {
  const shifted = scanGroups(homes, scores, of.settings).filter(
    ({ z, q }) => Math.abs(z) > of.settings.reviewAt && q <= falseGroups,
  );
  return shifted.map((shift): FoundFlag => {
    const said = explainGroup(homes, shift, scores, of);
    return {
      subjectKind: shift.kind,
      subject: said.group,
      code: said.direction === 'high' ? 'group-above-surroundings' : 'group-below-surroundings',
      direction: said.direction,
      level: said.level,
      reason: said.code,
      homes: shift.members.map((i) => homes.reportId[i] ?? ''),
      said,
    };
  });
}

function modelOf({ logTypical, coefficients, spreads, doubtedShare }: ProjectScores): ProjectModel {
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    logTypical: known(logTypical),
    coefficients: Object.fromEntries(coefficients),
    spreads: { block: known(spreads.block), building: known(spreads.building), place: known(spreads.place) },
    doubtedShare,
  };
}

function refuseUnfit(facts: readonly ValuationFact[]): void {
  const reports = new Set<string>();
  for (const { reportId } of facts) reports.add(reportId);
  if (reports.size !== facts.length) throw new RangeError('a report is given twice');
  for (const { projectId } of facts) {
    if (projectId !== facts[0]?.projectId) throw new RangeError('facts of two projects');
  }
  for (const { reportId, unitPriceYuan } of facts) {
    if (!(unitPriceYuan > 0 && unitPriceYuan < Infinity))
      throw new RangeError(`unit price of ${reportId} is not above 0`);
  }
}
