/** The yearly survey, for any phones: published from its template, answered, and read when it is over. */
import type { Phone } from '../phone'

/** From the list of polls to a survey that is open, without an announcement. */
export async function publishesSurvey (manager: Phone) {
  await manager.open('poll/office/index')
  await manager.tap('发起年度满意度调查')
  await manager.tap('存为草稿')
  await manager.see('每人一票')
  await manager.tap('发布')
  await manager.tap('确定')
  await manager.tap('不发')
  await manager.see('这里没有投票')
}

/** From the front page: five stars for everything, read once more, sent. */
export async function answersSurvey (resident: Phone, ratings: number) {
  await resident.open('lobby/home/index')
  await resident.tap('年度满意度调查')
  for (let nth = 0; nth < ratings; nth++) await resident.tap('5星，非常满意', { nth })
  await resident.tap('下一步')
  await resident.tap('确认投出')
  await resident.see('收到了，谢谢您')
}
