import { apiOf } from '../http.mjs';
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
    upload: (as) => upload(url, as),
  };
}

/** Holds a step to what it must bring. */
export function expectThat(holds, what) {
  if (!holds) throw new Error(`演示未达到预期 the demo did not go as it must: ${what}`);
}

/** Puts a small scan into the file store; answers its hash, which is all the services get. */
async function upload(url, as) {
  const pdf = `%PDF-1.4\n% 送达回证演示件 ${new Date().toISOString()}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  const answer = await fetch(`${url}/api/v1/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/pdf' },
    body: pdf,
  });
  if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).sha256;
}
