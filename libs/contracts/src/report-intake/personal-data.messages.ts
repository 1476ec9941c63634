import { IsInt, IsUUID } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { Nested, NestedList } from '../decorators/nested.js';
import { PartyView } from './party.messages.js';
import { ShownHousehold } from './report.messages.js';

/** Asks for the personal data behind the mask, with the reason; the deed goes to the audit trail. */
export class ReadPersonalData {
  @CleanText(500, 10)
  reason: string;
}

/** The household unmasked, of the version in force or the newest. */
export class PersonalData {
  @IsUUID()
  reportId: string;

  @IsInt()
  shownVersion: number;

  @Nested(() => ShownHousehold)
  household: ShownHousehold;

  /** Everybody on file, the owner first. */
  @NestedList(() => PartyView, 1000)
  parties: PartyView[];
}
