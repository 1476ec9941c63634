import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import { IsUUID, Min } from 'class-validator';
import { CivilDay } from '../decorators/civil-day.js';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';
import { AspectOpinion } from './opinion.messages.js';

/** Grounds on which the examination may stand still, and D06 with it (domain W3: by recorded ground only). */
export const pauseGrounds = {
  'site-access-refused': { zh: '无法进入现场查勘', en: 'the house cannot be entered' },
  'register-file-awaited': { zh: '等待不动产登记资料', en: 'a file of the register is awaited' },
  'agency-papers-awaited': { zh: '等待评估机构补充资料', en: 'papers of the agency are awaited' },
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
  'party-incapacitated': { zh: '当事人患病或者丧失行为能力', en: 'a party is ill or has lost capacity' },
  'panel-incomplete': { zh: '专家组成员缺额', en: 'a seat on the panel is vacant' },
  'related-case-pending': { zh: '须以另案的结果为依据', en: 'the outcome of another case is needed first' },
} as const;
export type PauseGround = keyof typeof pauseGrounds;

/** The panel takes up its work once every member has declared, in writing, to have no interest in the case (art. 3). */
export class StartExamining {
  /** Members whose signed declaration is on file. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(99)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  independent: string[];
}

/** Stops the examination and D06; after `until` both go on by themselves. */
export class PauseExamination {
  @IsIn(Object.keys(pauseGrounds))
  ground: PauseGround;

  @CleanText(1000, 10)
  reason: string;

  /** Last day it stands still. */
  @CivilDay()
  until: string;
}

/** What stopped the examination is over: D06 runs on from today. */
export class ResumeExamination {
  @CleanText(1000, 10)
  reason: string;
}

/** The panel's finding on one of the seven aspects; a later finding on the same aspect takes its place. */
export class ExamineAspect extends AspectOpinion {
  /** Files the finding rests on. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @FileHash({ each: true })
  evidence?: string[];
}

export class ExaminedAspect extends ExamineAspect {
  @CivilDay()
  examinedOn: string;
}

export const askedParties = ['agency', 'household', 'expropriation-department'] as const;
export type AskedParty = (typeof askedParties)[number];

/** The panel asks: the agency has to explain its report to the committee (art. 26), a party may. */
export class AskParty {
  @IsIn(askedParties)
  to: AskedParty;

  @CleanText(2000, 2)
  text: string;

  /** Day the panel wants the answer by; not before today. */
  @CivilDay()
  answerBy: string;
}

/** Answers a question of the panel, by its number in the case. */
export class AnswerPanel {
  @IsInt()
  @Min(1)
  questionNo: number;

  @CleanText(4000)
  text: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @FileHash({ each: true })
  evidence?: string[];
}

export class PanelQuestion extends AskParty {
  @IsInt()
  no: number;

  @CivilDay()
  askedOn: string;

  @IsOptional()
  @CleanText(4000)
  answer?: string;

  @IsOptional()
  @FileHash({ each: true })
  evidence?: string[];

  @IsOptional()
  @CivilDay()
  answeredOn?: string;

  /** Not answered, and the day is over; or answered later. */
  @IsBoolean()
  overdue: boolean;
}

/** The panel has been to the house, or was not let in. */
export class RecordSiteVisit {
  /** Not to come, and not before the application was received. */
  @CivilDay()
  visitedOn: string;

  /** Members of the panel who were there. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(99)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  present: string[];

  @IsIn(['granted', 'refused'])
  access: 'granted' | 'refused';

  @CleanText(4000, 2)
  text: string;

  /** The signed record, photographs. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @FileHash({ each: true })
  evidence: string[];
}

export class SiteVisit extends RecordSiteVisit {
  @CivilDay()
  recordedOn: string;
}
