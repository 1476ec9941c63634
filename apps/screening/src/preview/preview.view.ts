import type { PreviewScreening, PreviewVerdict, ScreeningPreview, SentenceView } from '#contracts';
import type { Preview } from '../domain/preview/preview-home.js';
import { likeHomeViewOf } from '../flags/like-home.view.js';

/** A preview in the words of the contract; other households' homes are masked. */
export function previewViewOf(
  { projectId, unitPriceYuan }: PreviewScreening,
  preview: Preview | null,
  about: Pick<ScreeningPreview, 'runId' | 'settingsHash' | 'contested'>,
): ScreeningPreview {
  const same = { projectId, unitPriceYuan, ...about };
  if (!preview) return { ...same, verdict: 'cannot-judge', sentence: cannotJudge, likeHomes: [] };
  const [expected, low, high] = [preview.logExpected, preview.low, preview.high].map((ln) => Math.round(Math.exp(ln)));
  const gapPercent = rounded((unitPriceYuan / Math.exp(preview.logExpected) - 1) * 100, 1);
  const usualRange = { low: low ?? NaN, high: high ?? NaN };
  return {
    ...same,
    verdict: preview.verdict,
    sentence: sentenceOf(preview.verdict, { expected: expected ?? NaN, gapPercent, ...usualRange }),
    expectedUnitPriceYuan: expected ?? NaN,
    usualRange,
    gapPercent,
    z: rounded(preview.z, 2),
    likeHomes: preview.likeHomes.map(likeHomeViewOf),
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const cannotJudge: SentenceView = {
  zh: '本项目内同用途或相近的房屋不足，不能预判；不表示没有问题。',
  en: 'Cannot be judged: too few homes of the project are of its use, or like it. That is no sign that all is well.',
};

const words: Record<Exclude<PreviewVerdict, 'cannot-judge'>, SentenceView> = {
  usual: { zh: '未见异常', en: 'nothing unusual' },
  look: { zh: '提交后可能被提示关注', en: 'a flag to look at it is likely' },
  review: { zh: '提交后可能被提示复核', en: 'a flag to review it is likely' },
  escalate: { zh: '提交后很可能被提示重点核查', en: 'a flag to escalate it is very likely' },
};

function sentenceOf(
  verdict: Exclude<PreviewVerdict, 'cannot-judge'>,
  { expected, gapPercent, low, high }: { expected: number; gapPercent: number; low: number; high: number },
): SentenceView {
  const percent = Math.abs(gapPercent).toFixed(1);
  const isHigh = gapPercent >= 0;
  return {
    zh: `按本项目最近一次筛查，预计${expected}元/㎡，本次评估单价${isHigh ? '高' : '低'}${percent}%（正常范围${low}至${high}元/㎡）：${words[verdict].zh}。仅供参考，不影响受理。`,
    en: `By the project's last screening ${expected} yuan/m² is expected; this value is ${percent} % ${isHigh ? 'high' : 'low'} (usual range ${low} to ${high}): ${words[verdict].en}. For information only; it does not bear on acceptance.`,
  };
}
