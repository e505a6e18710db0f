/** Where things lie in a data folder; a backup has the same layout. */
import { join } from 'node:path'

export const databaseOf = (folder: string): string => join(folder, 'database.sqlite')

/** What SQLite keeps beside a database while it is open. */
export const sidesOf = (database: string): string[] => ['-wal', '-shm', '-journal'].map((end) => database + end)

export const filesOf = (folder: string): string => join(folder, 'files')

/** A restore under way: as long as it is there, the folder is neither the old one nor the new one. */
export const restoreDraftOf = (folder: string): string => join(folder, 'restore-draft')

/** The names `Files` gives to bytes, finished or not; whatever else lies in `files/` is somebody else's. */
export const isBlobName = (name: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.part)?$/.test(name)
