/** The bytes of a file that was chosen on this phone. @param path as `pickDocument` gave it */
export const readFile: (path: string) => Promise<Uint8Array> = () => Promise.resolve(new Uint8Array())
