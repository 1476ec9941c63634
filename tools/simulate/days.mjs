const AT_ONCE = 16;

/**
 * Carries scripts through the days: on its day each goes on until it waits for a later one (`yield` of a civil day). A
 * script that throws is out, and told of. Answers the last day.
 * @typedef {Map<string, AsyncGenerator<string>[]>} Agenda scripts by the day they wait for
 * @param {object} course
 * @param {Agenda} course.agenda
 * @param {string} course.firstDay
 * @param {(day: string) => Promise<void>} course.enter makes it that day
 * @param {(day: string, deeds: () => Promise<void>) => Promise<void>} course.during lets the deeds of the day happen
 * @param {(day: string) => Promise<string | null>} course.after the next day; null when nothing will happen any more
 * @param {(error: Error) => void} course.failed
 */
export async function throughDays({ agenda, firstDay, enter, during, after, failed }) {
  let [day, next] = [firstDay, firstDay];
  while (next !== null) {
    day = next;
    await enter(day);
    const scripts = agenda.get(day) ?? [];
    agenda.delete(day);
    await during(day, () => inLanes(scripts, (script) => goOn(script, day)));
    next = await after(day);
  }
  return day;

  async function goOn(script, today) {
    try {
      for (;;) {
        const { value: until, done } = await script.next();
        if (done) return;
        if (until > today) return putOn(agenda, until, script);
      }
    } catch (error) {
      failed(error);
    }
  }
}

export function putOn(agenda, day, script) {
  agenda.set(day, [...(agenda.get(day) ?? []), script]);
}

async function inLanes(scripts, work) {
  const waiting = [...scripts];
  const lane = async () => {
    while (waiting.length > 0) await work(waiting.shift());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
