import { aFiling } from '../../tests/make/filing'
import { aMatter } from '../../tests/make/matter'
import { storedFiles, withoutFiles, withoutPerson } from '../privacy/unname'

const filing = aFiling({ violations: [{ id: 'v1', at: 1, what: '堆料', photos: ['cloud://local/v.jpg'], fixedPhotos: ['cloud://local/f.jpg'], dueAt: 2, state: 'confirmed' }] })
const matter = aMatter('renovation', { renovation: filing })

test('whoever asked is gone: so are the names, numbers and signatures of their filing; what was done stays', () => {
  const { renovation } = withoutPerson(matter, 'wang-xiulan')
  expect(JSON.stringify(renovation)).not.toMatch(/王秀兰|罗大勇|罗师傅|sealed|139\*|510\*/)
  expect(renovation).toMatchObject({ works: filing.works, period: filing.period, undertaking: { strokes: [], text: '' } })
  expect(withoutPerson(matter, 'somebody-else').renovation).toBeUndefined()
})

test('its pictures go with those of the matter', () => {
  expect(storedFiles(matter)).toEqual(expect.arrayContaining(['cloud://local/plan.jpg', 'cloud://local/luo.jpg', 'cloud://local/v.jpg', 'cloud://local/f.jpg']))
  expect(storedFiles({ ...matter, ...withoutFiles(matter) })).toEqual([])
})
