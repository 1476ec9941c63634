import { catalogue } from './catalogue.js';
import { checkCodes, type Check, type CheckCode, type CheckPolicy, type Finding } from './check.js';
import { rc02 } from './rc02.js';
import { rc03 } from './rc03.js';
import { rc04 } from './rc04.js';
import { rc06 } from './rc06.js';
import { rc08 } from './rc08.js';
import { rc09 } from './rc09.js';
import { rc10 } from './rc10.js';
import { rc13 } from './rc13.js';
import { rc16 } from './rc16.js';
import { rc22 } from './rc22.js';
import type { ReportFacts } from './report-facts.js';

/** Every check by its code: a new rule is a file, a code, a catalogue entry and a line here. */
const checks: Readonly<Record<CheckCode, Check>> = {
  RC02: rc02,
  RC03: rc03,
  RC04: rc04,
  RC06: rc06,
  RC08: rc08,
  RC09: rc09,
  RC10: rc10,
  RC13: rc13,
  RC16: rc16,
  RC22: rc22,
};

export interface CheckResult {
  findings: Finding[];
  /** returned: a hard finding; reason-pending: none, but an unexplained one that asks for a reason; else accepted. */
  verdict: 'accepted' | 'returned' | 'reason-pending';
  /** Checks made here that could only read what the agency declares, passed or not. */
  declaredOnly: CheckCode[];
}

/** Runs every check in force and says what becomes of the report. Warnings never hold it up. */
export function checkReport(facts: ReportFacts, policy: CheckPolicy): CheckResult {
  const made = checkCodes.filter((code) => policy.levels[code]);
  const findings = made.flatMap((code) => findingsOf(code, facts, policy));
  return { findings, verdict: verdictOf(findings), declaredOnly: made.filter((code) => catalogue[code].declaredOnly) };
}

function findingsOf(code: CheckCode, facts: ReportFacts, policy: CheckPolicy): Finding[] {
  const level = policy.levels[code];
  if (!level) return [];
  const hasText = (facts.report.explanation ?? '').trim().length >= policy.minExplanationChars;
  const explained = level === 'reason' && catalogue[code].explainable && hasText;
  return checks[code](facts, policy).map((found) => ({ code, level, explained, ...found }));
}

function verdictOf(findings: readonly Finding[]): CheckResult['verdict'] {
  if (findings.some((finding) => finding.level === 'hard')) return 'returned';
  return findings.some((finding) => finding.level === 'reason' && !finding.explained) ? 'reason-pending' : 'accepted';
}
