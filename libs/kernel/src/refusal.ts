/** Where a refusal points, and what a program may want to know of it. Ids only, never personal data: it may be logged. */
export interface RefusalContext {
  /** JSON pointer (RFC 6901) into the request, such as '/comparables/2/pricePerSquareMetre'. */
  pointer?: string;
  details?: Record<string, unknown>;
}

/**
 * The one way a service says no. The code (such as 'not-served') comes from the catalogue that holds its Chinese and English
 * text; it carries no HTTP status, which is the gateway's to choose.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly pointer?: string;
  readonly details?: Record<string, unknown>;

  constructor(
    readonly code: string,
    context: RefusalContext = {},
  ) {
    super(code);
    if (context.pointer !== undefined) this.pointer = context.pointer;
    if (context.details !== undefined) this.details = context.details;
  }
}
