import type { IconName } from './ribbon.ts';

/** Where the add-in is served from, and which version of it. */
export interface Site {
  /** https, without a slash at its end. */
  readonly baseUrl: string;
  /** Of package.json. */
  readonly version: string;
  /** Path of a rendered icon; it changes with the drawing, because clients keep an icon's address for ever. */
  readonly iconPath: (icon: IconName, size: IconSize) => string;
}

/** Pixels; 64 is for lists of add-ins on sharp screens, the others for the ribbon. */
export const ICON_SIZES = [16, 32, 64, 80] as const;
export type IconSize = (typeof ICON_SIZES)[number];

/** Sizes of the icons on buttons. */
export const BUTTON_ICON_SIZES = [16, 32, 80] as const satisfies readonly IconSize[];

/** Files that the manifest names; their addresses stay the same for ever, so that it need not be deployed again. */
export const SITE_FILES = {
  page: 'index.html',
  functions: 'functions.js',
  metadata: { en: 'functions.json', 'zh-CN': 'functions.zh-CN.json' },
  support: 'support.html',
} as const;

/** Where `npm run dev:excel` serves. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** This add-in among all others, for ever. */
export const ADDIN_ID = '2d035cf7-c3f3-403a-a6cb-998e83dc56cd';

/** Office takes no version below 1.0, so ours stands behind a 1: 0.1.0 is 1.0.1.0, and every later one is greater. */
export const officeVersion = (version: string): string => `1.${version}`;
