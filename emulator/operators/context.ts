/** Filters as queries and updates have them; pipelines compile theirs themselves, with their variables (`aggregate/stage/match.ts`). */
import type { Document, Value } from '../wire/ejson'
import { createCompiler } from './aggregate/expression/compile'
import { expr } from './aggregate/expression/query'
import { compiler } from './query/compile'
import type { Test } from './query/operator'

/** Outside pipelines `$$NOW` is the machine's clock. */
const plain = () => compiler(expr(createCompiler(new Date())))

/**
 * A test for documents. The whole filter is checked first, whether or not there is anything to test.
 * @throws DATABASE_REQUEST_FAILED with MongoDB's text for what is no filter.
 */
export const matcher = (filter: Value): Test<Document> => plain().filter(filter)

/** A test for elements of an array, as `$pull` has it: by a regular expression, by operators, or by fields. @throws as `matcher` */
export const elementMatcher = (condition: Value): Test => plain().element(condition)
