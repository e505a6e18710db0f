export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '活动管理', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
