export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '员工', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
