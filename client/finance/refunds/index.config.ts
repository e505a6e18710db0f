export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '退款', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
