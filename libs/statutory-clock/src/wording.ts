/** The same thing said in Chinese and in English. */
export interface Wording {
  zh: string;
  en: string;
}
