/** Lets the person take or choose photos; local paths, already small enough to send. Empty if they think better of it. */
export const pickPhotos: (count: number) => Promise<string[]> = () => Promise.resolve([])
