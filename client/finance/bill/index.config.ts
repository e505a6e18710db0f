export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '账单', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
