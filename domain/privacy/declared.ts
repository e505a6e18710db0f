/**
 * What WeChat's privacy guideline (用户隐私保护指引) of this mini-program declares: which of WeChat's private interfaces it
 * calls, which kind of data that is, what for. People read it before agreeing, the console is filled in from it
 * (docs/operations.md), and a package that calls anything else is not shipped (`config/weapp-privacy.ts`).
 */

export interface Declared {
  /** As `wx.` or, for buttons, `open-type` names it. */
  api: string
  /** The kind of data, in WeChat's words. */
  data: string
  /** What for, in half a line. */
  purpose: string
}

export const declared: readonly Declared[] = [
  { api: 'getPhoneNumber', data: '手机号', purpose: '登记住户身份' },
  { api: 'chooseMedia', data: '选中的照片或视频信息', purpose: '报事附图' },
  { api: 'getRecorderManager', data: '麦克风', purpose: '语音报事' },
  { api: 'chooseMessageFile', data: '选中的文件', purpose: '导入登记表' },
  { api: 'setClipboardData', data: '剪切板', purpose: '复制绑定码和邀请' }
]

/** One line of the console: kind of data and purpose. */
export const declaredLine = ({ data, purpose }: Declared): string => `${data} (${purpose})`
