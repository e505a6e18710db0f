/**
 * 电子签名约定: what somebody agrees to before they sign with a finger (电子签名法第3条: parties may agree on it). A new wording
 * has a new version; an answer counts for the wording it was given to.
 */
export const agreement = {
  version: 1,
  title: '电子签名约定',
  text: [
    '您将用手指在屏幕上签名，签好的确认书与纸质签名的确认书用途相同，由物业管理中心留存，您随时可以打开自己的一份。',
    '这是双方约定使用的电子签名（电子签名法第3、13条），不是经认证机构签发证书的电子签名。我们会记下签名的笔迹和时间、您的微信帐号（加密）、验证过的手机号（打码）、手机型号和系统与微信的版本、手册全文和文件的指纹，用来证明文件没有被改过。',
    '签好后不能撤回；有错会另签一份更正，并写明更正哪一份。不愿意用电子签名的，可以到服务中心签纸质的。'
  ]
} as const

export const agreementText = [agreement.version, agreement.title, ...agreement.text].join('\n')
