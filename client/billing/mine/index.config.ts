export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '我的账单', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
