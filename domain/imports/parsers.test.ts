import type { Column, Parsed } from './column'
import { date, lastDay } from './date'
import { kindTables } from './kinds'
import { address, area, choice, door, idNumber, level, numbered, phone, plate, several, share, zone } from './parsers'

const estate = { zones: [{ id: 'b2', name: 'B2区' }] }
const value = (expected: unknown) => ({ value: expected })
const wrong = (reason: string) => ({ wrong: reason })

test.each<[string, Column['parse'], Parameters<Column['parse']>[0], object]>([
  ['a mobile number with dashes', phone, '+86 138-0000-4101', value('13800004101')],
  ['one that Excel keeps as a number', phone, 13_800_004_101, value('13800004101')],
  ['a landline', phone, '028-87654321', value('02887654321')],
  ['a landline without its zero', phone, 2_887_654_321, wrong('leadingZero')],
  ['a number in scientific notation', phone, '1.38E+10', wrong('scientific')],
  ['a number too short', phone, '1380000', wrong('phone')],
  ['an ID number', idNumber, '11010519491231002x', value('11010519491231002X')],
  ['its check digit wrong', idNumber, '110105194912310021', wrong('idNumber')],
  ['one kept as a number', idNumber, 110_105_194_912_310_020, wrong('numberLost')],
  ['one in scientific notation', idNumber, '1.10105E+17', wrong('scientific')],
  ['a day', date, { date: '2024-01-31' }, value('2024-01-31')],
  ['a day as Excel counts', date, 45_322, value('2024-01-31')],
  ['slashes', date, '2024/1/31', value('2024-01-31')],
  ['years, months, days', date, '2024年1月31日', value('2024-01-31')],
  ['eight digits', date, 20_240_131, value('2024-01-31')],
  ['a day that is none', date, '2023-02-29', wrong('date')],
  ['a number that is no day', date, 7, wrong('date')],
  ['no last day', lastDay, '长期', {}],
  ['square metres', area, '1,118.456㎡', value(111846)],
  ['no area', area, '很大', wrong('area')],
  ['nothing is no area', area, 0, wrong('area')],
  ['half by percent', share, '50%', value(5000)],
  ['half by fraction', share, '1/2', value(5000)],
  ['half as Excel keeps it', share, 0.5, value(5000)],
  ['all of it', share, 100, value(10_000)],
  ['more than all', share, '120%', wrong('share')],
  ['divided by nothing', share, '1/0', wrong('share')],
  ['a level', level, '12层', value(12)],
  ['below ground', level, 'B1', value(-1)],
  ['no level', level, '顶', wrong('level')],
  ['a word of several', choice({ home: ['住宅', '公寓'] }), '公寓', value('home')],
  ['a word of none', choice({ home: ['住宅'] }), '城堡', wrong('choice')],
  ['plates', several(plate, 5), '川A·12345、川ad12345', value(['川A12345', '川AD12345'])],
  ['one plate that is none', several(plate, 5), '川A12345 abc', wrong('plate')],
  ['a zone by its name', zone, 'b2 区', value('b2')],
  ['a zone of nobody', zone, 'Z9', wrong('noZone')],
  ['an address', address, 'B2区3栋2单元1201室', value('b2-3-2-1201')],
  ['a building', numbered, '3号楼', value('3')],
  ['a door', door, '1201室', value('1201')]
])('%s', (_case, parse, cell, expected) => expect<Parsed>(parse(cell, estate)).toEqual(expected))

test.each(Object.entries(kindTables))('%s: titles and synonyms are one column’s each, and the examples are right', (_kind, { columns }) => {
  const names = columns.map(({ title }) => title)
  expect(new Set(names).size).toBe(names.length)
  for (const { key, example, parse, required } of columns) if (example !== '' || required) expect([key, parse(example, estate)]).toEqual([key, expect.objectContaining({ value: expect.anything() })])
})
