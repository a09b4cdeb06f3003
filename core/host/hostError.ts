/** Why a host did not do what it was asked. Closed: every one has a sentence that says what to do. */
export const HOST_REFUSALS = [
  'cell-being-edited',
  'sheet-protected',
  'too-large',
  'item-missing',
  'item-exists',
  'reference-lost',
  'merged-cells',
  'rows-in-the-way',
  'formula-too-long',
  'not-supported',
  'interrupted',
  'stopped',
  'busy',
  'out-of-time',
  'quota',
  'not-authorised',
  'several-accounts',
  'offline',
  'unexpected',
] as const;
export type HostRefusal = (typeof HOST_REFUSALS)[number];

/** What is known besides: the sheet, the host's own name for the fault, and the host where it is not Excel. */
export interface RefusalFacts {
  readonly host?: 'sheets';
  readonly sheet?: string;
  readonly code?: string;
}

/** Thrown by a host that cannot carry on; `describeHostError` has the words. */
export class HostError extends Error {
  readonly refusal: HostRefusal;
  readonly facts: RefusalFacts;

  constructor(refusal: HostRefusal, facts: RefusalFacts = {}) {
    super([refusal, facts.code, facts.sheet].filter(Boolean).join(': '));
    this.name = 'HostError';
    this.refusal = refusal;
    this.facts = facts;
  }
}
