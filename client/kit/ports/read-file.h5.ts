/** The bytes of a file that was chosen on this phone. @param path as `pickDocument` gave it */
export const readFile = async (path: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(path)).arrayBuffer())
