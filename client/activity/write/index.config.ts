export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '写活动', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
