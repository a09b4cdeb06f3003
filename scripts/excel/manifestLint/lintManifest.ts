import { BASE_RULES } from './basePart.ts';
import { FORM_RULES } from './formRules.ts';
import { parseManifest } from './node.ts';
import { RESOURCE_RULES } from './resourceRules.ts';
import { RIBBON_RULES } from './ribbonRules.ts';
import type { LintOptions, Rule } from './rule.ts';

/**
 * Rules a manifest must keep besides being XML.
 *
 * Microsoft's own validator sends the file to a service of theirs; these hold without a network, and some of them
 * hold what that service lets pass and Excel then refuses.
 */
export const MANIFEST_RULES: Readonly<Record<string, Rule>> = {
  ...BASE_RULES,
  ...RESOURCE_RULES,
  ...RIBBON_RULES,
  ...FORM_RULES,
};

/** What is wrong with a manifest, and which rule says so. */
export interface ManifestFault {
  readonly rule: string;
  readonly fault: string;
}

/** All faults of a manifest; none is good. */
export function lintManifest(xml: string, options: LintOptions): readonly ManifestFault[] {
  const manifest = parseManifest(xml);
  if (typeof manifest === 'string') return [{ rule: 'xml', fault: manifest }];
  return Object.entries(MANIFEST_RULES).flatMap(([rule, check]) =>
    check(manifest, options).map((fault) => ({ rule, fault })),
  );
}
