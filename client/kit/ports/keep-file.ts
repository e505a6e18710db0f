/** Gives a file to the person to keep. @param url of a stored file @throws Error where it could not be had */
export const keepFile: (url: string, name: string) => Promise<void> = () => Promise.resolve()
