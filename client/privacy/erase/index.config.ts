export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '删除我的信息', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
