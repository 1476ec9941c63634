import { apiOf, uploadsTo } from '../http.mjs';
import { eventually } from '../seed/eventually.mjs';
import { signIn } from '../seed/people.mjs';

/**
 * What a scene works with: who is signed in, the project, and how to tell the audience what happens. A scene that meets
 * anything but what it expects throws, and the demo fails.
 */
export async function openStage({ url, demo, days }) {
  const call = apiOf(url);
  const tokens = {};
  for (const officer of demo.officers) tokens[officer.key] = await signIn(call, officer);
  const ids = Object.fromEntries(demo.officers.map((officer) => [officer.key, officer.id]));
  let scene = 0;
  return {
    call,
    url,
    days,
    tokens,
    ids,
    agencies: demo.agencies,
    eventually,
    scene: (zh, en) => console.log(`\n${(scene += 1)}. ${zh}\n   ${en}`),
    tell: (who, zh, en) => console.log(`   · ${who}：${zh}\n       ${en}`),
    upload: uploadsTo(url),
  };
}

/** Holds a step to what it must bring. */
export function expectThat(holds, what) {
  if (!holds) throw new Error(`演示未达到预期 the demo did not go as it must: ${what}`);
}
