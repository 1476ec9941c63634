import type { CaseConclusion } from '#contracts';

const unended = (text: string): string => text.replace(/。$/, '');

/** The findings with the numbers of what shows them, then that evidence, by its number, without where it came from. */
export function evidenceInWords({ findings, evidence }: Pick<CaseConclusion, 'findings' | 'evidence'>): string[] {
  return [
    ...findings.map(({ text, evidence: cited }) => `${unended(text)}（证据${cited.join('、')}）。`),
    `上述事实有下列证据证明：${evidence.map(({ no, text }) => `证据${no}，${unended(text)}`).join('；')}。`,
  ];
}
