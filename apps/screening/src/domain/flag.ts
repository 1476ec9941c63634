/** The same in both languages. */
export interface Sentence {
  zh: string;
  en: string;
}
