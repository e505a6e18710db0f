export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '角色与权限', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
