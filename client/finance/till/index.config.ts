export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '当日结账', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
