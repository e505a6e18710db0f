export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '工作邀请', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
