import type { Value } from '../../wire/ejson'
import { isDocument } from '../../wire/ejson'
import { requestFailed } from '../../errors'
import type { Test } from './operator'
import { type Keyword, keywords, notSupported } from './json-schema-keywords'

/**
 * MongoDB's `$jsonSchema`: draft 4 with `bsonType` and without what needs other documents or formats. Not by ajv, which takes a
 * Date for an object with properties, knows draft 4 no longer, and compares objects without regard to the order of their fields.
 * https://www.mongodb.com/docs/manual/reference/operator/query/jsonSchema/
 */
export function $jsonSchema(schema: Value): Test {
  if (!isDocument(schema)) throw requestFailed('$jsonSchema must be an object')
  const tests = Object.entries(schema).map(([name, operand]) => {
    if (notSupported.has(name)) throw requestFailed(`$jsonSchema keyword '${name}' is not currently supported`)
    const keyword: Keyword | undefined = Object.hasOwn(keywords, name) ? keywords[name] : undefined
    if (!keyword) throw requestFailed(`Unknown $jsonSchema keyword: ${name}`)
    return keyword(operand, { schema, compile: $jsonSchema, refuse: (what) => requestFailed(`$jsonSchema keyword '${name}' ${what}`) })
  })
  return (value) => tests.every((test) => test(value))
}
