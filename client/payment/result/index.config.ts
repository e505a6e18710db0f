export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '缴费结果', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
