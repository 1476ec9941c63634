import { canonicalJson, sha256Hex } from '#kernel';

/** What counts when the contents of reports are held against each other. */
export interface ContentSettings {
  /** Reports named as witnesses of one way to tell a comparable; it is known no better for being told more often. */
  witnesses: number;
  /** Ways to tell one comparable that are held against each other, most told first. */
  versions: number;
  /** A picture in more reports than this is a plate of the project, such as its map or a licence, and not of a home. */
  mostReportsOfPhoto: number;
  /** Photographs named of one report. */
  photos: number;
}

/** Changes with anything that may change what is found. */
export const contentEngineVersion = 'content-exact-1';

export const contentSettings: ContentSettings = { witnesses: 20, versions: 8, mostReportsOfPhoto: 50, photos: 20 };

export const contentSettingsHash = sha256Hex(canonicalJson({ contentEngineVersion, contentSettings }));
