import * as browser from '../../../tests/component/taro'

/** The storage of the phone whose address is this one. */
async function storageAt (search: string) {
  window.history.replaceState(null, '', `/phone/${search}`)
  jest.resetModules()
  jest.doMock('@tarojs/taro', () => browser)
  return (await import('./storage')).storage
}

test('remembers, and forgets', async () => {
  const storage = await storageAt('')
  storage.set('elder', { on: true })
  expect(storage.get('elder')).toEqual({ on: true })
  storage.remove('elder')
  expect(storage.get('elder')).toBeUndefined()
})

test('two phones in one browser do not share', async () => {
  const wang = await storageAt('?session=wang'), li = await storageAt('?session=li')
  wang.set('premises', '1201')
  expect(li.get('premises')).toBeUndefined()
  expect((await storageAt('?session=wang')).get('premises')).toBe('1201')
})

test('a broken storage reads as empty and refuses nothing', async () => {
  const storage = await storageAt('')
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  browser.phone.broken = true
  expect(storage.get('elder')).toBeUndefined()
  expect(() => storage.set('elder', true)).not.toThrow()
  expect(warn).toHaveBeenCalledWith('could not remember elder')
})
