import type { LocalDate } from '#kernel';

/** Both days count; no `to` means still in force. */
export interface Period {
  from: LocalDate;
  to?: LocalDate | null;
}

/** Five adjustments in percent with at most two decimals: 5.5 raises the comparable's price by 5.5 %. */
export interface AdjustmentFacts {
  transaction: number;
  market: number;
  location: number;
  physical: number;
  rights: number;
}

/** What a report says of one comparable, so far as two reports can contradict each other. */
export interface ComparableFacts {
  comparableNo: string;
  transactionOn: LocalDate;
  priceYuanPerSqm: number;
  areaSqm: number;
}

interface ComparableBody extends ComparableFacts {
  adjustments: AdjustmentFacts;
  adjustedPriceYuan: number;
}

export interface SignerBody {
  appraiserId: string;
  registrationNo: string;
  handSignatureDeclared: boolean;
}

/** The part of a submitted household report the checks read; the pointers of findings point into the whole body. */
export interface ReportBody {
  issuedOn: LocalDate;
  valuationDate: LocalDate;
  subject: { areaSqm: number };
  valuation: { methods: readonly string[]; unitPriceYuan: number; totalYuan: number };
  comparables: readonly ComparableBody[];
  explanation?: string | null;
  signers: readonly SignerBody[];
  agencySealDeclared: boolean;
  usePeriod: { from: LocalDate; to: LocalDate };
}

export type AgencyGrade = '1' | '2' | '3' | '3-provisional';

/** The agency as registered on the day the report was issued. */
export interface AgencyFacts {
  agencyId: string;
  filedFrom: LocalDate;
  filedTo?: LocalDate | null;
  grade: AgencyGrade;
  suspensions: readonly Period[];
}

/** A registered appraiser: validity of the registration and employers over time. */
export interface AppraiserFacts {
  registrationNo: string;
  validFrom: LocalDate;
  validTo: LocalDate;
  employments: readonly (Period & { agencyId: string })[];
}

/** The agency appointed for the project and the appraisers its contract names (征收评估办法 art. 4-6). */
export interface AppointmentFacts extends Period {
  agencyId: string;
  appraiserIds: readonly string[];
}

/** An officer's order that this project is valued as of another day than the announcement. */
export interface ValuationDateOrder {
  valuationDate: LocalDate;
  reason: string;
  orderedOn: LocalDate;
}

/** The same comparable as another report of the project states it. */
export interface ComparableUse extends ComparableFacts {
  reportId: string;
}

/** Everything the checks may look at: the report, and what the registers say. */
export interface ReportFacts {
  report: ReportBody;
  /** Day the expropriation decision was announced. */
  announcedOn: LocalDate;
  agency: AgencyFacts;
  /** By appraiser id; a signer missing here is not registered. */
  appraisers: Readonly<Record<string, AppraiserFacts>>;
  /** The agency's appointment for this project, null when there is none. */
  appointment: AppointmentFacts | null;
  order: ValuationDateOrder | null;
  /** Uses in other reports of the project only; earlier versions of this report are left out. */
  otherUses: readonly ComparableUse[];
}
