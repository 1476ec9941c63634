import type { DocumentKind, DocumentList, DocumentProof } from '#contracts';
import type { Person } from './person.js';
import type { Town } from './town.js';

/**
 * The newest document of this kind about `subject`, a path such as `/reviews/1`: the reader takes it home as a PDF, and anyone
 * who holds it proves by its code that it was issued, without learning what it says.
 */
export async function printed(town: Town, reader: Person, subject: string, kind: DocumentKind): Promise<DocumentProof> {
  const ofKind = ({ items }: DocumentList) => items.find((one) => one.kind === kind && !one.replaced);
  const found = ofKind(await reader.sees<DocumentList>(`${subject}/documents`, ofKind));
  if (!found) throw new Error(`${subject} has no ${kind}`);
  const { code } = found;
  const pdf = await reader.answerTo('GET', `/documents/${code}/pdf`);
  expect({ status: pdf.status, type: pdf.headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' });
  expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await town.passerBy.sees<DocumentProof>(`/public/documents/${code}`)).toEqual(found);
  expect(await town.passerBy.mayNotSee(`/documents/${code}`)).toEqual({ status: 401, code: 'not-signed-in' });
  return found;
}
