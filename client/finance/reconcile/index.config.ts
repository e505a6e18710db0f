export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '对账', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
