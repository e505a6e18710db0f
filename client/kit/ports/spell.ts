const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Random bytes as a key of [a-z0-9], one letter per byte; 32 bytes leave over 160 bits. */
export const spell = (bytes: Uint8Array) => Array.from(bytes, byte => letters.charAt(byte % letters.length)).join('')
