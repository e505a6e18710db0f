/** WeChat's codes as somebody at the desk would say them. */
const reasons: Record<number, string> = {
  [-1]: '微信系统繁忙',
  40001: '访问令牌无效',
  40003: '收信人不对',
  40037: '没有这个模板',
  40058: '机器人消息格式不对',
  40097: '参数不对',
  40256: '对方未确认用工关系',
  40257: '收信人不对',
  41001: '没带访问令牌',
  41030: '页面未发布',
  42001: '访问令牌过期',
  43101: '没有可用的订阅次数',
  43107: '模板被封禁',
  43108: '同一人同时只能发一条',
  44004: '内容是空的',
  45002: '内容太长',
  45009: '发得太频繁',
  45168: '含敏感词',
  47003: '内容不符合模板'
}

export const reasonOf = (errcode: number) => reasons[errcode] ?? '微信拒收'

/** Choices for “下一条推送”, after which WeChat is as usual again. */
export const failures = [43101, 43108, 45168, 47003, -1]

/** 12.3 KB. */
export function sizeOf (bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
