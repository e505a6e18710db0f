/** An activity, for any phones: put out, signed up for, and the door. */
import type { Phone } from '../phone'

/** What lies there as a draft is put out. */
export async function putsOut (manager: Phone, title: string) {
  await manager.open('activity/office/index')
  await manager.see(title)
  await manager.tap('发布')
  await manager.tap('确定')
  await manager.see('这里没有活动')
}

/** From the lobby, with one more. */
export async function signsUpForTwo (resident: Phone, title: string) {
  await resident.open('lobby/home/index')
  await resident.tap(title)
  await resident.tap('我要报名')
  await resident.tap('带 1 人')
  await resident.tap('确认报名')
  await resident.see('我的报名')
}

/** Typed, where nothing can be scanned. */
export async function letsIn (clerk: Phone, code: string) {
  await clerk.open('activity/door/index')
  await clerk.type('扫不了就输入签到码下面的文字', code)
  await clerk.tap('签到')
  await clerk.see('请进')
}
