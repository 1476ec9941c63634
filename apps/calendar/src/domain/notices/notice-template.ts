/** The same thing said in Chinese and in English. Blanks stand in braces: {act}, {key}, {dueOn}, {stageOn}, {actors}, {subject}. */
export interface Said {
  zh: string;
  en: string;
}

/** The words of one stage. */
export interface NoticeTemplate {
  title: Said;
  text: Said;
}
