import { localTest, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { rows: { indexes: [] } } })
  await cloud.db.collection('rows').add([{ _id: '1', n: 1 }, { _id: '2', n: 'x' }])
})
afterAll(() => cloud.stop())
const raw = (...stages: object[]) => cloud.db.collection('rows').options({ raw: true }).aggregate(stages).end()
const send = (stages: unknown) => cloud.wire({ action: 'database.aggregateDocuments', collectionName: 'rows', stages })

describe('encoding', () => {
  localTest.each([
    ['no stages', undefined],
    ['stages that are no list', {}],
    ['a stage without a key', [{ stageValue: '{}' }]],
    ['a stage without a value', [{ stageKey: '$limit' }]],
    ['a value that is no text', [{ stageKey: '$limit', stageValue: 1 }]],
  ])('%s', async (_, stages) => {
    expect(await send(stages)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  localTest('a value that is no JSON', async () => {
    expect(await send([{ stageKey: '$limit', stageValue: '{' }])).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  test('no stages at all give all documents', async () => {
    expect((await raw()).data).toHaveLength(2)
  })
})

describe('validation', () => {
  test.each<[object, string]>([
    [{ $brew: 1 }, "Unrecognized pipeline stage name: '$brew'"],
    [{ $match: 1 }, 'the match filter must be an expression in an object'],
    [{ $project: {} }, 'projection specification must have at least one field'],
    [{ $project: 1 }, '$project specification must be an object'],
    [{ $project: { a: 1, b: 0 } }, 'Invalid $project :: caused by :: Cannot do exclusion on field b in inclusion projection'],
    [{ $project: { a: 0, b: 1 } }, 'Invalid $project :: caused by :: Cannot do inclusion on field b in exclusion projection'],
    [{ $project: { a: 0, b: '$c' } }, 'in an exclusion projection'],
    [{ $project: { a: 1, 'a.b': 1 } }, 'Path collision at a.b remaining portion b'],
    [{ $project: { 'a.b': 1, a: 1 } }, 'Path collision at a'],
    [{ $project: { a: {} } }, 'an empty object is not a valid value. Found empty object at path a'],
    [{ $project: { $a: 1 } }, "FieldPath field names may not start with '$'"],
    [{ $project: { 'a..b': 1 } }, 'FieldPath field names may not be empty strings.'],
    [{ $addFields: {} }, 'specification must have at least one field'],
    [{ $addFields: { a: { $brew: 1 } } }, "Invalid $addFields :: caused by :: Unrecognized expression '$brew'"],
    [{ $unset: [] }, '$unset specification must be a string or an array with at least one field'],
    [{ $unset: [1] }, '$unset specification must be a string or an array containing only string values'],
    [{ $limit: 0 }, 'the limit must be positive'],
    [{ $limit: -1 }, 'the limit must be positive'],
    [{ $limit: '1' }, 'the limit must be specified as a number'],
    [{ $limit: 1.5 }, 'Expected an integer: $limit: 1.5'],
    [{ $skip: -1 }, 'Argument to $skip cannot be negative'],
    [{ $skip: '1' }, 'Argument to $skip must be a number'],
    [{ $sort: {} }, '$sort stage must have at least one sort key'],
    [{ $sort: 'n' }, 'the $sort key specification must be an object'],
    [{ $sort: { n: 2 } }, '$sort key ordering must be 1 (for ascending) or -1 (for descending)'],
    [{ $sort: { n: 'asc' } }, '$sort key ordering must be specified using a number'],
    [{ $count: '' }, 'the count field must be a non-empty string'],
    [{ $count: '$n' }, 'the count field cannot be a $-prefixed path'],
    [{ $count: 'a.b' }, "the count field cannot contain '.'"],
    [{ $sortByCount: 'n' }, 'the sortByCount field must be defined as a $-prefixed path or an expression inside an object'],
    [{ $sortByCount: 1 }, 'the sortByCount field must be specified as a string or as an object'],
    [{ $sample: 1 }, 'the $sample stage specification must be an object'],
    [{ $sample: {} }, '$sample stage must specify a size'],
    [{ $sample: { size: -1 } }, 'size argument to $sample must not be negative'],
    [{ $sample: { size: '1' } }, 'size argument to $sample must be a number'],
    [{ $unwind: 1 }, 'expected either a string or an object as specification for $unwind stage, got int'],
    [{ $unwind: 'n' }, "path option to $unwind stage should be prefixed with a '$': n"],
    [{ $unwind: {} }, 'no path specified to $unwind stage'],
    [{ $unwind: { path: '$n', includeArrayIndex: '$i' } }, "includeArrayIndex option to $unwind stage should not be prefixed with a '$': $i"],
    [{ $unwind: { path: '$n', preserveNullAndEmptyArrays: 1 } }, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage, got int'],
    [{ $unwind: { path: '$n', depth: 1 } }, 'unrecognized option to $unwind stage: depth'],
    [{ $replaceRoot: {} }, 'no newRoot specified for the $replaceRoot stage'],
    [{ $replaceRoot: { root: 1 } }, "unrecognized option to $replaceRoot stage: root, only valid option is 'newRoot'."],
    [{ $replaceRoot: { newRoot: '$n' } }, "'newRoot' expression  must evaluate to an object, but resulting value was: 1. Type of resulting value: 'int'."],
    [{ $replaceRoot: { newRoot: '$m' } }, 'but resulting value was: MISSING.'],
    [{ $bucket: 1 }, 'Argument to $bucket stage must be an object, but found type: int.'],
    [{ $bucket: { groupBy: '$n' } }, "$bucket requires 'groupBy' and 'boundaries' to be specified."],
    [{ $bucket: { groupBy: 'n', boundaries: [0, 1] } }, "The $bucket 'groupBy' field must be defined as a $-prefixed path or an expression"],
    [{ $bucket: { groupBy: '$n', boundaries: 1 } }, "The $bucket 'boundaries' field must be an array, but found type: int."],
    [{ $bucket: { groupBy: '$n', boundaries: [1] } }, "The $bucket 'boundaries' field must have at least 2 values, but found 1 value(s)."],
    [{ $bucket: { groupBy: '$n', boundaries: [1, 'x'] } }, "must have the same type. Found conflicting types int and string."],
    [{ $bucket: { groupBy: '$n', boundaries: [5, 1] } }, 'elements 0 and 1 are not in ascending order (5 is not less than 1).'],
    [{ $bucket: { groupBy: '$n', boundaries: [0, '$n'] } }, "The $bucket 'boundaries' field must be an array of constant values"],
    [{ $bucket: { groupBy: '$n', boundaries: [0, 5], default: 3 } }, "The $bucket 'default' field must be less than the lowest boundary"],
    [{ $bucket: { groupBy: '$n', boundaries: [0, 5], of: 3 } }, 'Unrecognized option to $bucket: of.'],
    [{ $bucket: { groupBy: '$n', boundaries: [0, 5] } }, 'could not find a matching branch for an input, and no default was specified.'],
    [{ $bucketAuto: { groupBy: '$n' } }, "$bucketAuto requires 'groupBy' and 'buckets' to be specified."],
    [{ $bucketAuto: { groupBy: '$n', buckets: 0 } }, "The $bucketAuto 'buckets' field must be greater than 0, but found: 0."],
    [{ $bucketAuto: { groupBy: '$n', buckets: 'x' } }, "The $bucketAuto 'buckets' field must be a numeric value, but found type: string."],
    [{ $facet: {} }, 'the $facet specification must be a non-empty object'],
    [{ $facet: { a: 1 } }, 'arguments to $facet must be arrays, a is type int'],
    [{ $facet: { a: [{ $facet: { b: [] } }] } }, '$facet is not allowed to be used within a $facet stage'],
    [{ $facet: { a: [{ $brew: 1 }] } }, "Unrecognized pipeline stage name: '$brew'"],
    [{ $redact: '$n' }, "$redact's expression should not return anything aside from the variables $$KEEP, $$DESCEND, and $$PRUNE"],
    [{ $unionWith: 1 }, 'the $unionWith stage specification must be an object or string, but found int'],
    [{ $group: { _id: null, n: { $sum: { $divide: [1, 0] } } } }, "can't $divide by zero"],
  ])('%j', async (stage, message) => {
    expect(await refusal(raw(stage))).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(message) as string })
    // The same behind another stage, where the collection cannot be asked.
    expect((await refusal(raw({ $addFields: { z: 1 } }, stage))).message).toContain(message)
  })

  test.each(['$out', '$merge', '$search', '$collStats', '$indexStats', '$densify', '$fill', '$setWindowFields', '$changeStream'])('%s is not implemented', async (name) => {
    expect(await refusal(raw({ [name]: {} }))).toMatchObject({ code: 'NOT_IMPLEMENTED', message: expect.stringContaining(name) as string })
  })

  test('a granularity is not implemented, nor is code from the wire', async () => {
    expect(await refusal(raw({ $bucketAuto: { groupBy: '$n', buckets: 2, granularity: 'R5' } }))).toMatchObject({ code: 'NOT_IMPLEMENTED' })
    expect(await refusal(raw({ $match: { $where: 'true' } }))).not.toMatchObject({ code: 'SYS_ERR' })
    expect(await refusal(raw({ $match: { $expr: { $function: { body: 'f', args: [], lang: 'js' } } } }))).toMatchObject({ code: 'NOT_IMPLEMENTED' })
  })

  test('a stage is one object with one field', async () => {
    expect(await refusal(raw({ $facet: { a: [{ $limit: 1, $skip: 1 }] } }))).toMatchObject({ message: expect.stringContaining('must contain exactly one field') as string })
    expect(await refusal(raw({ $facet: { a: [1] } }))).toMatchObject({ message: expect.stringContaining("Each element of the 'pipeline' array must be an object") as string })
  })

  test('a pipeline is refused before a document is looked at, and a collection that is not there, too', async () => {
    expect((await refusal(raw({ $match: { _id: 'none' } }, { $project: { a: { $brew: 1 } } }))).message).toContain('$brew')
    expect(await refusal(cloud.db.collection('nowhere').aggregate().count('n').end())).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })
})

describe('behaviour', () => {
  test('after refusals the collection is as it was', async () => {
    expect((await raw({ $sort: { _id: 1 } })).data).toEqual([{ _id: '1', n: 1 }, { _id: '2', n: 'x' }])
  })
})
