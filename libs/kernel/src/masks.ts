/*
 * What may be shown of a person to somebody with no need to know more (PIPL art. 25, 51). Whatever lacks the expected shape
 * is hidden whole: a mask that guesses leaks.
 */

/** 张三丰 → 张**. Always two stars: their number must not tell the name's length. */
export function maskName(name: string): string {
  return `${Array.from(name.trim())[0] ?? ''}**`;
}

/** 22010219800101123X → 220102********123X. */
export function maskResidentId(id: string): string {
  return /^\d{17}[\dXx]$/.test(id) ? `${id.slice(0, 6)}********${id.slice(14)}` : '******************';
}

/** 13812345678 → 138****5678; mobile numbers of the mainland only. */
export function maskPhone(phone: string): string {
  return /^1\d{10}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : '***********';
}
