/**
 * The texts people agree to, each for one purpose; what they have to say is in 个人信息保护法第17条. A text that changes gets the
 * next version: who had agreed is asked again (第14条). The ledger keeps the version and the hash of what was shown, reckoned by
 * the function.
 */

export const noticeNames = ['privacy', 'photo', 'voice', 'phone'] as const
export type NoticeName = typeof noticeNames[number]

export interface NoticeText {
  version: number
  title: string
  /** Each a short paragraph. */
  text: readonly string[]
  /** What goes on without it: nobody is refused for not agreeing (个人信息保护法第16条). */
  without: string
}

export const notices: Record<NoticeName, NoticeText> = {
  privacy: {
    version: 1,
    title: '我们怎样用您的信息',
    text: [
      '物业服务中心用您的姓名、房屋和您提交的内容来办您的事：受理、派单、上门、回访。没有这些就办不了。',
      '电话和证件号加密保存，平时只显示后四位。工作人员每查看一次完整号码都会留下记录，您随时能看到是谁、什么时候、为什么。',
      '办理您事情的师傅只看到这件事需要的内容。我们不把您的信息卖给或交给别人。',
      '您可以随时查看、下载自己的全部信息，撤回同意，或申请删除。法律要求保留的会告诉您是什么、为什么、留多久。'
    ],
    without: '不同意也能打电话或到前台办事'
  },
  photo: {
    version: 1,
    title: '照片',
    text: ['只用您自己选的照片，给办这件事的人看。照片里的拍摄地点和时间会先去掉。公共区域的事，照片审核通过后邻居也能看到。'],
    without: '不同意也能报事，用文字说就好'
  },
  voice: {
    version: 1,
    title: '录音',
    text: ['只在您按住说话时录音，只给办这件事的人听。事情办结满一年后删除。'],
    without: '不同意也能报事，打字就好'
  },
  phone: {
    version: 1,
    title: '微信手机号',
    text: ['用微信验证过的手机号，核对登记簿上是不是您。号码加密保存，只在办您的事时用来联系。'],
    without: '不同意也能登记，请带证件到前台办理'
  }
}

/** Exactly what is hashed: the text as it is shown, with its version. */
export const shownText = (name: NoticeName): string => {
  const { version, title, text, without } = notices[name]
  return [`${name} ${version}`, title, ...text, without].join('\n')
}
