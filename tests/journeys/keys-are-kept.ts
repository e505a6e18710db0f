/** Keys in custody, for any phones: announced at home, counted and signed at the counter, asked for, answered. */
import type { Phone } from '../phone'

/** From “我的” to the bag that waits for its keys. */
export async function announcesKeys (resident: Phone) {
  await resident.open('lobby/me/index')
  await resident.tap('钥匙托管')
  await resident.type('为什么托管', '出国半年，方便维修')
  await resident.pick('选日期', '2027-03-31')
  await resident.tap('提交，带钥匙来前台')
  await resident.see('钥匙现在在哪里')
}

/** The clerk takes it, counts the keys, and both write their names on the clerk's phone. */
export async function takesKeysIn (clerk: Phone) {
  await clerk.tap('我来受理')
  await clerk.tap('点清收下')
  await clerk.tap('入户门钥匙 1 把')
  await clerk.sign('住户签名，请用手指在这里写上名字')
  await clerk.sign('经办人签名，请用手指在这里写上名字')
  await clerk.tap('点清收下', { nth: 1 })
  await clerk.see('托管中')
}

/** Somebody wants to see the home: the resident is asked. */
export async function asksForKeys (clerk: Phone) {
  await clerk.tap('更多操作')
  await clerk.tap('问住户')
  await clerk.tap('入户门钥匙 1 把')
  await clerk.tap('外来的人')
  await clerk.type('来人姓名', '链家的周先生')
  await clerk.tap('看房')
  await clerk.type('说明', '客户想在周三下午看房')
  await clerk.tap('问住户')
  await clerk.see('等答复')
}

/** One tap. */
export async function allowsLending (resident: Phone) {
  await resident.see('有人想借您的钥匙')
  await resident.tap('同意，链家的周先生')
  await resident.see('已同意')
}
