import * as v from 'valibot'

export const permission = v.picklist(['ADMINONLY', 'PRIVATE', 'READONLY', 'ADMINWRITE'])

/** What a collection and a bucket have of themselves: who made a document may read and write it. */
export const initial = 'PRIVATE'
