import { refusal } from './cloud'
import { type ManagedCloud, managerOf, startManagedCloud } from './manager'

let cloud: ManagedCloud
beforeAll(async () => (cloud = await startManagedCloud()))
afterAll(() => cloud.end())

const database = () => cloud.manager.database
const index = (IndexName: string, fields: Record<string, 1 | -1>, MgoIsUnique = false) => ({
  IndexName,
  MgoKeySchema: { MgoIsUnique, MgoIndexKeys: Object.entries(fields).map(([Name, direction]) => ({ Name, Direction: String(direction) })) },
})
const indexes = async (name: string) => (await database().describeCollection(name)).Indexes?.map(({ Name, Unique, Keys }) => ({ Name, Unique, Keys }))
const explain = (collection: string, query: object) => cloud.ask('/control/explain', { collection, query })
const acl = (Action: string, Param: object) => cloud.manager.commonService('tcb').call({ Action, Param: { EnvId: 'local-env', ...Param } })

describe('encoding', () => {
  test('an empty cloud: no collections, no functions, no paths', async () => {
    expect(await database().listCollections()).toMatchObject({ Collections: [], Pager: { Offset: 0, Limit: 100, Total: 0 } })
    expect(await cloud.manager.functions.listAllFunctions({ envId: 'local-env' })).toEqual([])
    expect(await cloud.manager.access.getAccessList()).toMatchObject({ APISet: [] })
  })

  test('collections and indexes are described as they were asked for', async () => {
    expect(await database().createCollectionIfNotExists('described')).toMatchObject({ IsCreated: true })
    expect(await database().createCollectionIfNotExists('described')).toMatchObject({ IsCreated: false })
    await database().updateCollection('described', { CreateIndexes: [index('both', { a: 1, b: -1 }, true)] })
    expect(await indexes('described')).toEqual([
      { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] },
      { Name: 'both', Unique: true, Keys: [{ Name: 'a', Direction: '1' }, { Name: 'b', Direction: '-1' }] },
    ])
    const { Collections } = await database().listCollections()
    expect(Collections).toEqual([{ CollectionName: 'described', Count: 0, IndexCount: 2 }])
  })
})

describe('validation', () => {
  test('what is not here is named', async () => {
    const unknown = await refusal(cloud.manager.commonService('tcb').call({ Action: 'DescribeWeather', Param: {} }))
    expect(unknown).toEqual({ code: 'InvalidAction', message: expect.stringContaining('action=`DescribeWeather`') as string })
    // An action of the other service is none of this one.
    expect(await refusal(cloud.manager.commonService('tcb').call({ Action: 'GetFunction', Param: {} }))).toMatchObject({ code: 'InvalidAction' })
  })

  test('another environment', async () => {
    expect(await refusal(managerOf(cloud.origin, 'other-env').database.listCollections())).toMatchObject({ code: 'ResourceNotFound' })
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['a collection that is there', () => database().createCollection('described'), 'ResourceUnavailable.ResourceExist'],
    ['a collection without a name', () => database().createCollection(''), 'InvalidParameter'],
    ['indexes of a collection that is not there', () => database().updateCollection('nowhere', { CreateIndexes: [index('a', { a: 1 })] }), 'ResourceNotFound'],
    ['an index that is not there', () => database().updateCollection('described', { DropIndexes: [{ IndexName: 'nowhere' }] }), 'FailedOperation'],
    ['the index of _id', () => database().updateCollection('described', { DropIndexes: [{ IndexName: '_id_' }] }), 'FailedOperation'],
    ['a name that is taken', () => database().updateCollection('described', { CreateIndexes: [index('both', { c: 1 })] }), 'FailedOperation'],
    ['keys that are taken', () => database().updateCollection('described', { CreateIndexes: [index('again', { a: 1, b: -1 })] }), 'FailedOperation'],
    ['an index without fields', () => database().updateCollection('described', { CreateIndexes: [index('none', {})] }), 'InvalidParameter'],
    ['a permission there is not', () => acl('ModifyDatabaseACL', { CollectionName: 'described', AclTag: 'EVERYBODY' }), 'InvalidParameter'],
    ['the permission of nothing', () => acl('DescribeDatabaseACL', { CollectionName: 'nowhere' }), 'ResourceNotFound'],
  ])('%s', async (_what, ask, code) => {
    const before = await indexes('described')
    expect(await refusal(ask())).toMatchObject({ code })
    expect(await indexes('described')).toEqual(before)
  })
})

describe('behaviour', () => {
  test('an index is built over the documents that are there, used, kept up, and dropped', async () => {
    await database().createCollection('things')
    const things = cloud.db.collection('things')
    await things.add([{ a: 1 }, { a: 2 }, { a: 2 }])
    expect(await explain('things', { a: 2 })).toEqual({ index: null, documentsExamined: 3 })
    await database().updateCollection('things', { CreateIndexes: [index('a', { a: 1 })] })
    await things.add({ a: 2 })
    expect(await explain('things', { a: 2 })).toEqual({ index: 'a', documentsExamined: 3 })
    await database().updateCollection('things', { DropIndexes: [{ IndexName: 'a' }], CreateIndexes: [index('a', { a: -1 })] })
    expect(await explain('things', { a: 2 })).toEqual({ index: 'a', documentsExamined: 3 })
    await database().updateCollection('things', { DropIndexes: [{ IndexName: 'a' }] })
    expect(await explain('things', { a: 2 })).toEqual({ index: null, documentsExamined: 4 })
  })

  test('a unique index is refused where documents stand against it, and nothing of the call happens', async () => {
    await database().createCollection('numbers')
    const numbers = cloud.db.collection('numbers')
    await numbers.add([{ n: 1 }, { n: 1 }])
    await database().updateCollection('numbers', { CreateIndexes: [index('old', { old: 1 })] })
    const change = database().updateCollection('numbers', { DropIndexes: [{ IndexName: 'old' }], CreateIndexes: [index('m', { m: 1 }), index('n', { n: 1 }, true)] })
    expect(await refusal(change)).toEqual({ code: 'FailedOperation.Insert', message: expect.stringContaining('E11000') as string })
    expect((await indexes('numbers'))?.map(({ Name }) => Name)).toEqual(['_id_', 'old'])
    await numbers.where({ n: 1 }).remove()
    await database().updateCollection('numbers', { CreateIndexes: [index('n', { n: 1 }, true)] })
    await numbers.add({ n: 2 })
    await expect(numbers.add({ n: 2 })).rejects.toThrow('E11000')
  })

  test('queries that no index serves are refused on what the manager made, where that is asked for', async () => {
    await database().createCollection('strict')
    await cloud.ask('/control/require-index', { on: true })
    await expect(cloud.db.collection('strict').where({ a: 1 }).get()).rejects.toThrow('no index serves')
    await cloud.ask('/control/require-index', { on: false })
  })

  test('permissions are kept', async () => {
    expect(await acl('DescribeDatabaseACL', { CollectionName: 'things' })).toMatchObject({ AclTag: 'PRIVATE' })
    await acl('ModifyDatabaseACL', { CollectionName: 'things', AclTag: 'ADMINONLY' })
    expect(await cloud.manager.storage.getStorageAcl()).toBe('PRIVATE')
    await cloud.manager.storage.setStorageAcl('ADMINONLY')
  })

  test('all of it is there after the power was cut', async () => {
    cloud = await cloud.restart('SIGKILL')
    expect((await indexes('numbers'))?.map(({ Name, Unique }) => [Name, Unique])).toEqual([['_id_', true], ['old', false], ['n', true]])
    expect((await indexes('things'))?.map(({ Name }) => Name)).toEqual(['_id_'])
    expect((await cloud.db.collection('things').get()).data).toHaveLength(4)
    expect(await acl('DescribeDatabaseACL', { CollectionName: 'things' })).toMatchObject({ AclTag: 'ADMINONLY' })
    expect(await cloud.manager.storage.getStorageAcl()).toBe('ADMINONLY')
  })
})
