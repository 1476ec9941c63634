/** Seeds the embedded demo. */
export async function seedOnce() {
  return { officers: [] };
}
