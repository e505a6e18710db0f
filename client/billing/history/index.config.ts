export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '以前的账单', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
