/** Pages are drawn at 375 px, the width that `look.md`'s sizes are given for; Taro doubles them into rpx. */
export const design = {
  width: 375,
  ratio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 }
} as const
