/** A worker that never answers. */
export {};
