import { fresh, refusal, startTestCloud, type TestCloud } from './cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud({ collections: { things: { indexes: [{ name: 'group', keys: [{ field: 'group', direction: 1 }] }] } } })
})
afterAll(() => cloud.stop())
const things = () => cloud.db.collection('things')

describe('encoding', () => {
  test('doc().remove() and where().remove() say how many there were', async () => {
    const group = fresh()
    await things().add([{ group }, { group }, { group, _id: `${group}-own` }])
    expect(await things().doc(`${group}-own`).remove()).toMatchObject({ deleted: 1 })
    expect(await things().where({ group }).remove()).toMatchObject({ deleted: 2 })
  })
})

describe('validation', () => {
  test('a removal without where is refused', async () => {
    expect(await refusal(things().remove())).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('behaviour', () => {
  test('what is not there is no error', async () => {
    expect(await things().where({ group: fresh() }).remove()).toMatchObject({ deleted: 0 })
    expect(await things().doc(fresh()).remove()).toMatchObject({ deleted: 0 })
  })

  test('one of many, where asked for', async () => {
    const group = fresh()
    await things().add([{ group }, { group }, { group }])
    expect(await things().where({ group }).options({ multiple: false }).remove()).toMatchObject({ deleted: 1 })
    expect(await things().where({ group }).count()).toMatchObject({ total: 2 })
  })

  test('it leaves the index as well', async () => {
    const group = fresh()
    const { id } = await things().add({ group: [group, `${group}2`] })
    await things().doc(id).remove()
    expect(await things().where({ group: `${group}2` }).count()).toMatchObject({ total: 0 })
  })
})
