/** What people are told to do by hand is what is described. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { templateNames, templates } from '@domain/inbox/templates'
import { functions } from '../../cloudfunctions/description'
import { byHand } from './by-hand'

const operations = readFileSync(path.resolve(__dirname, '../../docs/operations.md'), 'utf8')
const rows = operations.split('\n').filter(line => line.startsWith('| ')).map(line => line.slice(1, -1).split('|').map(cell => cell.trim()))
const bucket = { Bucket: '6c6f-env-1300000000', Region: 'ap-shanghai', CdnDomain: 'env.tcb.qcloud.la' }

test.each(templateNames)('the keywords of %s stand in docs/operations.md and in the plan', name => {
  const { title, keywords, for: reader } = templates[name]
  const words = Object.entries(keywords).map(([key, { label }]) => `${label} \`${key}\``).join(' · ')
  expect(rows).toContainEqual([title, reader === 'staff' ? 'staff' : 'residents', words])
  const line = byHand({ functions }, bucket).find(each => each.includes(title))
  for (const [key, { label }] of Object.entries(keywords)) expect(line).toContain(`${label} {{${key}.DATA}}`)
})

test('every setting is explained, and no other', () => {
  const needed = new Set(Object.values(functions).flatMap(({ settings = [], optional = [] }) => [...settings, ...optional]))
  const explained = rows.map(([first = '']) => /^`([A-Z_]+)`$/.exec(first)?.[1]).filter(Boolean)
  expect(explained.sort()).toEqual([...needed].sort())
})

test('permissions, events and domains are named with what they belong to', () => {
  const lines = byHand({ functions: {
    sender: { timeout: 1, openapi: ['subscribeMessage.send'] },
    checker: { timeout: 1, messages: ['wxa_media_check'] }
  } }, bucket)
  expect(lines).toEqual(expect.arrayContaining([
    '    sender: subscribeMessage.send',
    '    wxa_media_check → function checker',
    '    uploadFile: https://cos.ap-shanghai.myqcloud.com https://6c6f-env-1300000000.cos.ap-shanghai.myqcloud.com',
    '    downloadFile: https://env.tcb.qcloud.la'
  ]))
})

test('functions with openapi permissions are those the operations page uploads', () => {
  const named = Object.entries(functions).filter(([, { openapi = [] }]) => openapi.length > 0).map(([name]) => name)
  for (const name of named) expect(operations).toContain(`\`${name}\``)
})
