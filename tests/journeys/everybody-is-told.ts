/** An announcement from the desk to the phone, for any phones. */
import type { Phone } from '../phone'

/** From the tools to the draft: a water cut, with its blanks filled in. */
export async function writesOfTheWater (manager: Phone) {
  await manager.open('desk/home/index')
  await manager.tap('更多工具')
  await manager.tap('公告管理')
  await manager.tap('写公告')
  await manager.tap('停水')
  await manager.type('标题', '周四上午 B2 区停水')
  await manager.type('正文', '# 停水时间\n周四上午九点到十二点\n! 请提前储水')
  await manager.tap('B2区')
  await manager.tap('存为草稿')
  await manager.see('周四上午 B2 区停水')
}

/** It goes out after a look at how many it reaches. */
export async function sendsIt (manager: Phone) {
  await manager.see('人会看到')
  await manager.tap('发布')
  await manager.tap('确定')
  await manager.see('这里没有公告')
}

/** From the front page to the whole of it. */
export async function readsTheNews (resident: Phone) {
  await resident.open('lobby/home/index')
  await resident.tap('周四上午 B2 区停水')
  await resident.see('请提前储水')
}

/** How many have read it. */
export async function looksWhoHasRead (manager: Phone) {
  await manager.tap('已发布')
  await manager.see('1 人已读')
}
