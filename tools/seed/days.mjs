/** Civil days in Shanghai, counted from today, so that the demo is as fresh as the day it runs on. */
export function daysFrom(today) {
  const back = (days) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  return {
    today,
    back,
    announced: back(70),
    inspected: back(45),
    displayFrom: back(38),
    displayTo: back(32),
    issued: back(30),
    usableTo: back(-330),
    servedLongAgo: back(25),
    servedLately: back(3),
  };
}

export const todayInShanghai = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
