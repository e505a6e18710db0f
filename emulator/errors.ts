/** What the service answers when it refuses: `{ code, message }` with HTTP 200, which the SDK throws as `TcbError`. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const contact = 'Please check your request, but if the problem cannot be solved, contact us.'
const contactIfPersists = 'Please check your request, but if the problem persists, contact us.'

export const invalidParam = (message: string) => new CloudError('INVALID_PARAM', message)

export const requestFailed = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`)

/** Collections are never created by writing to them; asserted by the SDK authors' own tests. */
export const noCollection = (name: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. ${contact}`)

export const collectionExists = () =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceUnavailable.ResourceExist] Table exist. ${contact}`)

/** The text a real environment answered; the documented code `DATABASE_DUPLICATE_WRITE` has not been seen in the wild. */
export const duplicateKey = (collection: string, index: string, keys: string) =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    '[FailedOperation.Insert] bulk write error: ' +
      `[{E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${keys}}]`,
  )

export const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ' + contactIfPersists,
  )

export const noTransaction = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds. ${contactIfPersists}`,
  )

/** Two operations of one transaction in flight, as after `Promise.all` inside `runTransaction`. */
export const transactionBusy = () =>
  new CloudError('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${contactIfPersists}`)

export const notImplemented = (what: string) =>
  new CloudError('NOT_IMPLEMENTED', `the local cloud has not implemented ${what}; it answers nothing rather than nearly right`)

export const functionNotFound = (name: string) =>
  new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)

export const functionFailed = (message: string) => new CloudError('FUNCTIONS_EXECUTE_FAIL', message)

/** Our own: the strict mode of tests, where a query without an index is a failure and not merely slow. */
export const noIndex = (collection: string, query: string) =>
  requestFailed(`no index serves this query, it would scan the whole collection ${collection}: ${query}`)

/** Our own: the local disk is full or broken. @param cause the code that the disk, or SQLite, gave. */
export const writeRefused = (cause: string) =>
  new CloudError('SYS_ERR', `the disk of the local cloud did not take the write (${cause}): nothing of it was kept, what was there is safe. Make room and try again`)
