import { randomInt } from 'node:crypto'

/**
 * The form of the tables, kept as SQLite's `user_version`. To be raised with every change that an older program would
 * read wrongly; a program refuses what is newer than itself.
 */
export const schemaVersion = 1

/** "YZ", the upper half of SQLite's `application_id` in every database of ours. */
const program = 0x595a

/** The lower half is drawn anew for each database, so that a log that was put beside another one is told by it. */
export const newIdentity = (): number => program * 0x1_0000 + randomInt(1, 0x1_0000)

export const isOurs = (applicationId: number): boolean => applicationId >>> 16 === program
