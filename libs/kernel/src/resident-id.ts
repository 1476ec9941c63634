import { isCalendarDay } from './local-date.js';
import { isDivisionCode } from './division-code.js';

const SHAPE = /^(\d{6})(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Resident identity number (公民身份号码), GB 11643: division, day of birth, sequence, and the check character that
 * 'Σ weight × digit mod 11' picks from 10X98765432. 18 characters, capital X.
 */
export function isResidentId(text: string): boolean {
  const [, division = '', year, month, day] = SHAPE.exec(text) ?? [];
  if (!isDivisionCode(division) || !isCalendarDay(Number(year), Number(month), Number(day))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return '10X98765432'[sum % 11] === text[17];
}
