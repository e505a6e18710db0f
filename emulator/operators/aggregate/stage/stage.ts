import type { Document, Value } from '../../../wire/ejson'
import type { Question } from '../../../store/find'
import { requestFailed } from '../../../errors'
import type { Compiler } from '../expression/operator'

export type Documents = Iterable<Document>
/** A compiled stage or pipeline. It takes documents one by one wherever it can, and may be run again and again. */
export type Run = (input: Documents) => Documents

/** Reads a collection. */
export type Read = (collection: string, question: Question) => Documents

/** What a pipeline can ask the database. */
export interface Database {
  /** The collection that the pipeline begins with. */
  read: Read
  /** Any other; one that does not exist is empty. */
  readOther: Read
  /** The field of a collection's geographic index. @throws DATABASE_REQUEST_FAILED */
  geoKey: (collection: string) => string
}

/** A pipeline that begins with a collection; `narrowing` is one more condition, put before all its stages. */
export type Source = (collection: string, narrowing?: Document) => Documents

/** What a stage is compiled with. */
export interface Setting {
  compiler: Compiler
  /** The stages of an inner pipeline. @param place the stage they stand in, whose rules they keep to. */
  pipeline: (stages: Value, compiler: Compiler, place: string) => Run
  /** The same, beginning with another collection. One that does not exist is empty, as in MongoDB. */
  source: (stages: Value, compiler: Compiler, place: string) => Source
}

/** A stage of the table: what stands beside its name, compiled. */
export type Stage = (operand: Value, setting: Setting) => Run

export const fail = requestFailed
