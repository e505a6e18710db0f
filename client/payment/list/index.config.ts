export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '缴费记录', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
