/** The handbook and its confirmation, for any phones: read to the end, signed with a finger, seen at the desk. */
import type { Phone } from '../phone'

/** From the front page, which says that an edition waits. */
export async function agreesToSign (resident: Phone) {
  await resident.open('lobby/home/index')
  await resident.see('2026-11 版客户服务手册，请您读完签确认')
  await resident.tap('去看')
  await resident.tap('去签确认书')
  await resident.tap('同意，用电子签名')
  await resident.tap('去读手册')
}

/** @param chapters how many; each is left by what stands at its end */
export async function readsToTheEnd (resident: Phone, first: string, chapters: number) {
  await resident.tap(first)
  for (let chapter = 1; chapter <= chapters; chapter++) {
    await resident.see(`第 ${chapter} 章，共 ${chapters} 章`)
    await resident.scrollDown()
    await resident.tap('读完这一章')
  }
  await resident.tap('去签确认书')
}

export async function signsHerName (resident: Phone, name: string) {
  await resident.tap('用微信验证手机号')
  await resident.see('声明完全明白及同意履行、遵守《客户服务手册》之规定。')
  await resident.sign(`${name}签名，请用手指在这里写上名字`)
  await resident.tap('确认并签署')
  await resident.see('我签过的')
}

/** Behind one entrance: who has signed. */
export async function findsWhoHasSigned (clerk: Phone, zone: string, way: string) {
  await clerk.open('acknowledgement/office/index')
  await clerk.see('已签 0 户')
  await clerk.tap(zone)
  await clerk.tap(way)
  await clerk.tap('已签')
}
