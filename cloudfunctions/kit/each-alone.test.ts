import { eachAlone } from './each-alone'

const rows = ['a', 'b', 'c'].map(_id => ({ _id }))

test('one that fails is loud by its id and holds up no other', async () => {
  const loud = jest.spyOn(console, 'error').mockImplementation(() => undefined), done: string[] = []
  const failed = await eachAlone('watch', rows, async ({ _id }) => { if (_id === 'b') throw new Error('broken'); done.push(_id) })
  expect([failed, done]).toEqual([1, ['a', 'c']])
  expect(loud).toHaveBeenCalledWith('watch: b could not be moved on', new Error('broken'))
  loud.mockRestore()
})

test('nothing new is begun when the time is up', async () => {
  const done: string[] = []
  await eachAlone('watch', rows, async ({ _id }) => { done.push(_id) }, () => done.length === 2)
  expect(done).toEqual(['a', 'b'])
})
