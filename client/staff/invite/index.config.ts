export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '邀请员工', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
