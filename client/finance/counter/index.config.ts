export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '前台收款', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
