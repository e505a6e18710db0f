/** The rest of the register: an owner or tenant for some two fifths of the premises, the same ones on every machine. */
import { lot } from '@domain/matter/follow-up'
import type { Premises } from '@domain/estate/premises'
import type { Occupancy, Person } from '@domain/people/person'
import { occupancy } from './occupancies'
import { people } from './people'
import { isTaken, premises } from './premises'

const surnames = [...'赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹窦章苏潘范彭鲁韦马方任袁柳史唐费薛雷贺倪汤罗毕郝安常乐于傅']
const givenNames = {
  先生: ['建军', '志明', '国强', '文博', '俊杰', '晓东', '永康', '德明', '思远', '浩然', '立新', '天宇', '宏伟', '振华', '子轩', '海波'],
  女士: ['丽娟', '海燕', '雪梅', '婷婷', '秀英', '春华', '玉兰', '美玲', '佳怡', '红梅', '桂芳', '雅琴', '淑珍', '梦洁', '若曦', '静文']
}

const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)]!

function neighbour (home: Premises): Person {
  const _id = `neighbour-${home._id}`
  const surname = pick(surnames, lot(`${_id} surname`))
  const title = lot(`${_id} title`) < 0.5 ? '先生' : '女士'
  const relation = home.use === 'office' ? 'companyAgent' : lot(`${_id} relation`) < 0.75 ? 'owner' : 'tenant'
  const lives: Occupancy = occupancy(_id, home._id, relation, '2023-01-01')
  const digits = String(Math.floor(lot(`${_id} phone`) * 10_000)).padStart(4, '0')
  return {
    _id, v: 1, openId: `openid-${_id}`, name: surname + pick(givenNames[title], lot(`${_id} given`)),
    salutation: surname + title, phoneMask: `138****${digits}`, estateIds: [home.estateId], roles: {}, occupancies: [lives]
  }
}

const taken = new Set(people.flatMap(person => person.occupancies.map(each => each.premisesId)))

export const neighbours: Person[] = premises
  .filter(home => home.estateId === 'zejing' && !taken.has(home._id) && isTaken(home._id))
  .map(neighbour)
