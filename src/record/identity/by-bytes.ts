/** How many characters of a hash an id has. */
export const HASH = 16

/** Whether nothing but the bytes identifies a document, so that every change of its page makes another one. */
export const isKnownByBytes = (id: string, sha256: string): boolean => id.endsWith(sha256.slice(0, HASH))
