/** How often WeChat may still be used to tell somebody something. */
export const words = {
  left: (count: number) => count > 0 ? `还可收到 ${count} 次，用一次少一次` : '用完了，只会收到站内消息',
  refill: '补充提醒',
  notRefilled: '没有补充。消息都在这里，随时可看'
} as const
