/** One journey for any phone: the H5 build in a browser, or the compiled mini-program. */
import type { Phone } from '../phone'

/** 王秀兰 reports a dripping tap and sees who will take it. @returns the matter's page */
export async function reports (phone: Phone): Promise<string> {
  await phone.open('lobby/home/index')
  await phone.tap('报修')
  await phone.tap('水龙头、角阀滴水')
  await phone.type('说一说', '厨房水龙头滴水，关不紧')
  await phone.answer({ consent: 'accept' })
  await phone.tap('提交')
  await phone.see('收到了')
  await phone.tap('看进展')
  await phone.see('等人受理')
  return phone.path()
}

/** 李静 takes it from the desk: her name is on it from now on. */
export async function receives (phone: Phone) {
  await phone.open('desk/home/index')
  await phone.see('厨房水龙头滴水')
  await phone.tap('我来受理')
  await phone.see('派单')
}

/** She sends 赵志强, whom the page suggests. */
export async function assigns (phone: Phone, id: string) {
  await phone.open(`work-order/detail/index?id=${id}`)
  await phone.tap('派单')
  await phone.see('谁去最合适')
  await phone.tap('派给赵志强')
  await phone.see('已派给赵志强')
}

/** He takes the task, arrives and reports it done. */
export async function mends (phone: Phone, id: string) {
  await phone.open(`work-order/detail/index?id=${id}`)
  await phone.tap('接单')
  await phone.tap('已到场')
  await phone.see('现场情况')
  await phone.tap('已到场')
  await phone.gone('现场情况')
  await phone.tap('完工')
  await phone.type('做了什么', '换了阀芯，不再滴水')
  await phone.tap('完工')
  await phone.gone('做了什么')
}

/** She accepts with one tap. */
export async function accepts (phone: Phone, page: string) {
  await phone.open(page)
  await phone.see('请您验收')
  await phone.tap('修好了，验收')
  await phone.gone('修好了，验收')
}
