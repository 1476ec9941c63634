import type { LocalDate } from '#kernel';
import { escalated } from './escalated.js';
import { lapsed } from './lapsed.js';
import type { NoticeTemplate, Said } from './notice-template.js';
import { reminder } from './reminder.js';
import { setActs } from './set-acts.js';
import { actorNames, courtesy, provisionalNote, setByDecision, subjectNames, unconfirmedNote } from './terms.js';

/** What a notice tells of. */
export interface NoticeFacts {
  stage: 'reminder' | 'lapsed' | 'escalated';
  stageOn: LocalDate;
  dueOn: LocalDate;
  key: string;
  /** What is to be done, in the words of the rule; null on a day that a decision set. */
  act: Said | null;
  /** What the rules behind it bid to say wherever a date of theirs is shown. */
  caveat: Said | null;
  subjectKind: string;
  subjectId: string;
  mustAct: readonly string[];
  provisional: boolean;
  unconfirmed: boolean;
}

/** The words of one notice: template, what makes the day uncertain, and that it is no service of a document. */
export interface Notice {
  title: Said;
  text: Said;
}

const templates: Readonly<Record<NoticeFacts['stage'], NoticeTemplate>> = { reminder, lapsed, escalated };

export function composeNotice(facts: NoticeFacts): Notice {
  const { title, text } = templates[facts.stage];
  const notes = [
    ...(facts.provisional ? [provisionalNote] : []),
    ...(facts.caveat ? [{ zh: `${facts.caveat.zh}。`, en: `Note: ${facts.caveat.en}.` }] : []),
    ...(facts.unconfirmed ? [unconfirmedNote] : []),
    courtesy,
  ];
  return {
    title: { zh: filled(title.zh, facts, 'zh'), en: filled(title.en, facts, 'en') },
    text: {
      zh: [filled(text.zh, facts, 'zh'), ...notes.map(({ zh }) => zh)].join(''),
      en: [filled(text.en, facts, 'en'), ...notes.map(({ en }) => en)].join(' '),
    },
  };
}

function filled(template: string, facts: NoticeFacts, language: keyof Said): string {
  const blanks = blanksOf(facts, language);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole);
}

function blanksOf(facts: NoticeFacts, language: keyof Said): Record<string, string> {
  const { act, key, dueOn, stageOn, mustAct, subjectKind, subjectId } = facts;
  const actors = mustAct.map((actor) => actorNames[actor]?.[language] ?? actor);
  return {
    act: (act ?? setActs[key] ?? setByDecision)[language],
    key,
    dueOn,
    stageOn,
    actors: actors.join(language === 'zh' ? '、' : ', '),
    subject: `${subjectNames[subjectKind]?.[language] ?? subjectKind} ${subjectId}`,
  };
}
