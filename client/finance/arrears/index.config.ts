export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '欠费', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
