export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '接受邀请', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
