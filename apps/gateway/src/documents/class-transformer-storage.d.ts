declare module 'class-transformer/cjs/storage.js' {
  import type { MetadataStorage } from 'class-transformer/types/MetadataStorage.js';

  /** Where class-transformer keeps what @Type says; class-validator-jsonschema needs it to name nested classes. */
  export const defaultMetadataStorage: MetadataStorage;
}
