export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '一户的账', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
