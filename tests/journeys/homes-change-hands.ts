/** Renovation and moving, for any phones. */
import type { Phone } from '../phone'

/** What the guard types who cannot scan. */
export async function looksUp (guard: Phone, code: string) {
  await guard.type('扫不了就输入二维码里的文字', code)
  await guard.tap('核对')
}

/** From “我的” to the list of what is to be done. @returns its page */
export async function asksToMoveIn (resident: Phone): Promise<string> {
  await resident.open('lobby/me/index')
  await resident.tap('入住、迁出')
  await resident.pick('选日子', '2026-11-25')
  await resident.tap('交给服务中心')
  await resident.see('清单')
  return resident.path()
}

/** The clerk takes it and looks at the papers that were brought. */
export async function checksPapers (clerk: Phone) {
  await clerk.tap('我来受理')
  // The list itself is there before; its buttons only come with the answer.
  await clerk.see('由你负责到底')
  await clerk.tap('查验资料')
  await clerk.see('看过哪些证件')
  await clerk.tap('身份证件')
  await clerk.tap('查验资料', { nth: 1 })
  await clerk.see('办好 1 项')
}
