import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Paper } from '@domain/kit/paper'
import { wholeFont } from '../../../config/paper-font'
import { blankFor, subsetWithout } from '../../../tests/paper/font'
import { isSeen, lettersOf, look, textOf, unseen } from '../../../tests/paper/look'
import { printPaper } from './print'

const folder = mkdtempSync(path.join(os.tmpdir(), 'fonts-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fontFile = (name: string, font: Buffer) => { const file = path.join(folder, name); writeFileSync(file, font); return file }

const paper = (more: Partial<Paper> = {}): Paper => ({
  size: 'A5', head: '泽京物业服务有限公司', title: '装修许可证', number: 'No. 000007', marks: [], closing: { lines: ['经办：许文静'] }, footer: '泽京花园', at: 1_795_500_000_000,
  blocks: [{ kind: 'facts', facts: [['业主', '王喆犇'], ['电话', '138****4101']] }], ...more
})

/** Of a renovation permit, which has one of every kind. */
const everyKind = paper({
  size: 'A4', marks: ['副本'],
  blocks: [
    { kind: 'heading', text: '一、施工范围' },
    { kind: 'facts', facts: [['业主', '王喆犇'], ['房屋', 'B2区 3栋 2单元 1201'], ['施工单位', '龘翀装饰']] },
    { kind: 'facts', facts: [['内容', '拆除非承重隔墙，重做厨房、卫生间防水，更换入户门；不改动承重结构、燃气管道和外立面，不在阳台砌筑洗衣池，不封闭公共走道。']] },
    { kind: 'table', columns: [{ title: '工序', wide: 3 }, { title: '天数', wide: 1, right: true }], rows: Array.from({ length: 60 }, (_, n) => [`第${n + 1}道工序`, String(n)]), last: ['合计', '60'] },
    { kind: 'text', text: '施工时间：工作日 8:30–12:00、14:00–18:00。' }, { kind: 'text', small: true, text: '此证张贴于门外。' }
  ],
  closing: { code: { text: 'https://example.com/permit', caption: '扫码核验' }, lines: ['泽京物业服务有限公司', '2026年11月23日'], stamp: { name: '泽京物业服务有限公司', purpose: '装修专用章' } }
})

test('every letter of every kind of block can be seen, over as many pages as it takes', async () => {
  const looked = await look(await printPaper(everyKind, wholeFont), { readsCodes: true }), text = textOf(looked)
  expect(unseen(looked)).toEqual([])
  expect(looked.letters.filter(({ wanted }) => wanted > 0).length).toBeGreaterThan(600)
  for (const words of ['装修许可证', 'No. 000007', '副本', '一、施工范围', '王喆犇', '龘翀装饰', '不封闭公共走道', '第60道工序', '此证张贴于门外。', '扫码核验']) expect([words, isSeen(looked, words)]).toEqual([words, true])
  expect(looked.pages).toHaveLength(2)
  expect(text.split('工序天数')).toHaveLength(3)
  expect(text).toMatch(/第 1 页 \/ 共 2 页.*第 2 页 \/ 共 2 页/s)
  expect(looked.codes).toEqual(['https://example.com/permit'])
})

test('nothing is drawn outside the margins', async () => {
  const { letters, pages } = await look(await printPaper(everyKind, wholeFont))
  expect(pages[0]).toMatchObject({ width: expect.closeTo(595.25, 0), height: expect.closeTo(842, 0) })
  expect(letters.filter(({ x, y }) => x < 40 || x > 553 || y < 36 || y > 800)).toEqual([])
})

test('rare names are there', async () => {
  const looked = await look(await printPaper(paper(), wholeFont))
  expect(lettersOf(looked, '喆犇').map(each => each.wanted > 200 && each.there > 0.97)).toEqual([true, true])
})

test('what the whole font lacks is told in its place, and kept as it was typed', async () => {
  const looked = await look(await printPaper(paper({ blocks: [{ kind: 'facts', facts: [['业主', '𠮷田一郎'], ['备注', '搬家🚚']] }] }), wholeFont))
  expect(isSeen(looked, '[字形缺失 U+20BB7]田一郎')).toBe(true)
  expect(isSeen(looked, '搬家[字形缺失 U+1F69A]')).toBe(true)
  expect(looked.keywords).toBe('𠮷田一郎 搬家🚚')
})

test('selectors, joiners and control characters leave nothing behind', async () => {
  const looked = await look(await printPaper(paper({ blocks: [{ kind: 'text', text: '葛\u{E0100}城\uFE0F王\u200D秀兰\u0007。' }] }), wholeFont))
  expect(isSeen(looked, '葛城王秀兰 。')).toBe(true)
  expect(looked.keywords).toBe('')
})

describe('the look can fail', () => {
  test('a font that is a subset without 喆: the name is not there', async () => {
    const looked = await look(await printPaper(paper(), fontFile('subset.ttf', subsetWithout('喆'))))
    expect(() => isSeen(looked, '王喆犇')).toThrow('is not on the paper')
    expect(textOf(looked)).toContain('王[字形缺失 U+5586]犇')
  })

  test('a font that says it has 喆 and draws nothing: the text layer has the name, the eye does not', async () => {
    const looked = await look(await printPaper(paper(), fontFile('blank.ttf', blankFor('喆'))))
    expect(textOf(looked)).toContain('王喆犇')
    expect(unseen(looked)).toEqual(['喆'])
    expect(isSeen(looked, '王喆犇')).toBe(false)
  })
})

test('signatures are drawn as the finger wrote them, pictures with what is under each', async () => {
  const strokes: [number, number, number][][] = [[[100, 100, 0], [900, 400, 90]], [[100, 400, 200], [900, 100, 260]]]
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')
  const blocks = (written: [number, number, number][][]): Paper['blocks'] => [
    { kind: 'signatures', signatures: [{ label: '业主', name: '王秀兰', when: '2026-11-23 14:00', strokes: written }, { label: '经办', name: '李静', when: '2026-11-23 14:01', strokes: [] }] },
    { kind: 'pictures', pictures: [{ caption: '封袋', picture }] }
  ]
  const [signed, unsigned] = await Promise.all([strokes, []].map(async each => look(await printPaper(paper({ size: 'A4', blocks: blocks(each) }), wholeFont))))
  for (const words of ['王秀兰', '李静', '2026-11-23 14:01', '封袋']) expect([words, isSeen(signed!, words)]).toEqual([words, true])
  const { dark, width, height } = signed!.pages[0]!, more = (dark - unsigned!.pages[0]!.dark) * width * height
  // Two strokes across a box of 150 by 75 points, with a pen of 1.4.
  expect(more).toBeGreaterThan(2 * 120 * 1.2)
  expect(more).toBeLessThan(2 * 140 * 1.8)
})

test('a picture that nobody can read leaves its place empty, and the rest stands', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined), broken = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0x42, 0x42])
  const looked = await look(await printPaper(paper({ size: 'A4', blocks: [{ kind: 'pictures', pictures: [{ caption: '封袋照片', picture: broken }] }, { kind: 'text', text: '以上钥匙当面点清。' }] }), wholeFont))
  expect([isSeen(looked, '封袋照片'), isSeen(looked, '当面点清')]).toEqual([true, true])
  expect(warn).toHaveBeenCalled()
})

test('the same paper is the same file', async () => {
  expect((await printPaper(everyKind, wholeFont)).equals(await printPaper(everyKind, wholeFont))).toBe(true)
})

test('without a font beside it nothing is printed', async () => {
  await expect(printPaper(paper(), path.join(folder, 'none.ttf'))).rejects.toThrow('ENOENT')
})
