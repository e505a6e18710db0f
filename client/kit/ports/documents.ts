import type { PickedDocument } from './shapes'

/** Lets the person choose one file; nothing if they think better of it. @param extensions without the dot */
export const pickDocument: (extensions: readonly string[]) => Promise<PickedDocument | undefined> = () => Promise.resolve(undefined)

/** Fetches a file and hands it over: shown, to be sent on, or saved. @param name with its extension */
export const openDocument: (url: string, name: string) => Promise<void> = () => Promise.resolve()
