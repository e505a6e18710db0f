import * as browser from '../../../tests/component/taro'

/** The storage of the phone whose address is this one. */
function storageAt (search: string) {
  window.history.replaceState(null, '', `/phone/${search}`)
  jest.resetModules()
  jest.doMock('@tarojs/taro', () => browser)
  return (require('./storage') as typeof import('./storage')).storage
}

test('remembers, and forgets', () => {
  const storage = storageAt('')
  storage.set('elder', { on: true })
  expect(storage.get('elder')).toEqual({ on: true })
  storage.remove('elder')
  expect(storage.get('elder')).toBeUndefined()
})

test('two phones in one browser do not share', () => {
  const wang = storageAt('?session=wang'), li = storageAt('?session=li')
  wang.set('premises', '1201')
  expect(li.get('premises')).toBeUndefined()
  expect(storageAt('?session=wang').get('premises')).toBe('1201')
})

test('a broken storage reads as empty and refuses nothing', () => {
  const storage = storageAt('')
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  browser.phone.broken = true
  expect(storage.get('elder')).toBeUndefined()
  expect(() => storage.set('elder', true)).not.toThrow()
  expect(warn).toHaveBeenCalledWith('could not remember elder')
})
