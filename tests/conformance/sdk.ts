/** Most of the SDK's database answers `any`; these types say what its documentation says. */
import cloudbase from '@cloudbase/node-sdk'

export type App = ReturnType<typeof cloudbase.init>
export type Stored = { _id: string } & Record<string, unknown>

interface Writing {
  update(data: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

interface Adding {
  add(documents: object[]): Promise<{ ids: string[] }>
  add(document: object): Promise<{ id: string }>
}

interface DocumentReference<Read> extends Writing {
  get(): Promise<{ data: Read }>
  set(data: object): Promise<{ updated: number; upsertedId?: string }>
  field(projection: object): DocumentReference<Read>
}

export interface Query extends Writing {
  where(filter: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  skip(count: number): Query
  options(options: { raw?: boolean; multiple?: boolean }): Query
  get(): Promise<{ data: Stored[] }>
  count(): Promise<{ total: number }>
  updateAndReturn(data: object): Promise<{ updated: number; doc: Stored | null }>
}

type Stage = 'match' | 'group' | 'project' | 'sort' | 'skip' | 'limit' | 'unwind' | 'count' | 'sortByCount' | 'addFields' | 'replaceRoot' | 'lookup'

export type Aggregate = Record<Stage, (parameter: unknown) => Aggregate> & { end(): Promise<{ data: Record<string, unknown>[] }> }

export interface Collection extends Query, Adding {
  options(options: { raw?: boolean; multiple?: boolean }): Collection
  doc(id: string | number): DocumentReference<Stored[]>
  aggregate(stages?: object[]): Aggregate
}

export interface Transaction {
  collection(name: string): Adding & { doc(id: string): DocumentReference<Stored | null>; where(filter: object): Query }
  commit(): Promise<object>
  rollback(): Promise<object>
}

export type Database = Pick<ReturnType<App['database']>, 'command' | 'Geo'> & {
  RegExp(pattern: { regexp: string; options?: string }): object
  collection(name: string): Collection
  createCollection(name: string): Promise<object>
  serverDate(options?: { offset: number }): object
  startTransaction(): Promise<Transaction>
  runTransaction<Result>(work: (transaction: Transaction) => Promise<Result>, times?: number): Promise<Result>
}

/** The SDK as a program outside any function uses it. */
export function connect(origin: string): App {
  // Without it every call looks for a metadata service first.
  process.env.TENCENTCLOUD_RUNENV = 'SCF'
  // Its warning about slow calls comes three seconds after a connection broke, too, when the test is over.
  process.env.SILENCE = 'true'
  process.env.TENCENTCLOUD_REGION = 'ap-shanghai'
  process.env.SCF_NAMESPACE = 'local-env'
  return cloudbase.init({ env: 'local-env', secretId: 'local', secretKey: 'local', serviceUrl: `${origin}/admin` })
}

export const databaseOf = (app: App): Database => app.database() as unknown as Database
