export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '邀请服务商人员', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
