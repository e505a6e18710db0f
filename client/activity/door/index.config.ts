export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '活动签到', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
