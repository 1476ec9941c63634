import { IsBoolean, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';

/** A registered appraiser who signs (征收评估办法 art. 17). What is said of hand and site is declared, not verified. */
export class ReportSigner {
  /** The appraiser in the agency registry. */
  @IsUUID()
  appraiserId: string;

  /** Registration number as printed in the report. */
  @CleanText(32)
  registrationNo: string;

  /** Declares that the appraiser signed by hand; a seal may not stand in for it. */
  @IsBoolean()
  handSignatureDeclared: boolean;

  /** Declares that this appraiser inspected the house (art. 12). */
  @IsBoolean()
  inspectionDone: boolean;
}
