/** Keeps a number within 0…1. */
export const clampToUnit = (value: number): number => Math.max(0, Math.min(1, value));

/**
 * Rounds to nine decimals before a comparison with a limit, so that 0.52 − 0.42 is a gap of 0.1 and not a hair more:
 * a light must be right exactly at the boundary, and worksheet formulas round the same way.
 */
export const comparable = (value: number): number => {
  const scaled = value * 1e9;
  // Worksheet ROUND goes half away from zero; Math.round goes half up.
  return (scaled < 0 ? -Math.round(-scaled) : Math.round(scaled)) / 1e9;
};
