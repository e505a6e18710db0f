import { phone } from '../../../tests/component/taro'
import { openDocument } from './documents.weapp'

test.each(['pdf', 'xlsx'])('what WeChat can show is shown: %s', async type => {
  await openDocument('https://files/1', `收据.${type}`)
  expect(phone.last('downloadFile')).toEqual({ url: 'https://files/1', filePath: `wxfile://usr/收据.${type}` })
  expect(phone.last('openDocument')).toEqual({ filePath: `wxfile://usr/收据.${type}`, fileType: type, showMenu: true })
})

test('anything else is sent on', async () => {
  await openDocument('https://files/1', '名单.csv')
  expect(phone.last('openDocument')).toBeUndefined()
  expect(phone.last('shareFileMessage')).toEqual({ filePath: 'wxfile://usr/名单.csv', fileName: '名单.csv' })
})
