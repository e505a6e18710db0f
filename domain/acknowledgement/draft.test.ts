import { chaptersFrom, textFrom } from './draft'

test('a line with # begins a chapter, what stands before is one of its own, empty ones are none', () => {
  expect(chaptersFrom('致业主\n\n# 服务\n一\n 二 \n# 空\n##装修\n三', '前言')).toEqual([
    { title: '前言', paragraphs: ['致业主'] }, { title: '服务', paragraphs: ['一', '二'] }, { title: '装修', paragraphs: ['三'] }
  ])
  expect(chaptersFrom(' \n', '前言')).toEqual([])
})

test('written out and read again it is the same', () => {
  const chapters = [{ title: '服务', paragraphs: ['一', '二'] }, { title: '装修', paragraphs: ['三'] }]
  expect(chaptersFrom(textFrom(chapters), '前言')).toEqual(chapters)
})
