/**
 * Our own labelled statements, written from general knowledge by the definitions of the corpus README, so that rules
 * are not fitted to the corpus. A line: labels | statement | vague words.
 *
 * Key results: r outcome, d output, a activity; then n numeric, b binary, p placeholder, 0 none.
 * Objectives: D direction, T task, M metric, S topic.
 */
export const OWN_ENGLISH = `
rn|Increase trial-to-paid conversion from 8% to 13%|
rn|Monthly churn below 1.5%|
rn|Grow organic traffic by 40%|
rn|1,200 paying households by the end of June|
rn|Reduce average handling time to 6 minutes|
rn|Gross margin of 38%|
rn|Zero lost-time injuries on site|
rn|Cut energy use per tonne by 7%|
rn|Employee turnover falls under 9%|
rn|Keep crash-free sessions above 99.5%|
rn|Close $2.5M in new contracts|
rn|Sign 12 distribution partners|
rn|Average page load time under 2 seconds|
rn|Bring cost per lead down from €48 to €30|
rn|85% of pupils pass the reading test|
rn|Win back 50 lapsed donors|
rn|Half of all orders are placed online|
rn|NPS improves from 31 to 45|
rn|Reach 10,000 podcast listeners|
rn|Shorten onboarding from 14 to 5 days|
rn|At least 60 restaurants order every week|
rn|No critical security findings in the yearly audit|
rn|Repeat purchase rate up 6 points|
rn|Answer 95% of chats within one minute|
rn|Raise $4M in seed funding|
rn|Decrease returns by a fifth, from 10% to 8%|
rn|Lose 6 kg|
rn|Resolve 90% of incidents within 4 hours|
rn|Employee engagement score of 8.1|
rn|Reduce open invoices older than 60 days to 15|
rn|Run automated regression so that escaped defects drop by 30%|
rn|Through weekly coaching, sales per rep rise to 40k|
rn|Three of our five clinics are profitable|
rn|Deliver 98% of parcels on time|
rn|250 new newsletter subscribers per week|
rn|Double the number of active volunteers|
rn|Average basket size of $64|
rn|15% of revenue comes from new products|
rn|On-time delivery at 97%|
rn|Collect 80% of overdue payments|
dn|Publish 10 case studies|
dn|Hire 5 backend engineers|
dn|Ship 3 integrations by the end of Q2|
dn|Train 40 supervisors in first aid|
dn|Open two new branches|
dn|Write 20 help centre articles|
dn|100% of staff trained on data privacy|
dn|Document 15 core procedures|
dn|Migrate all 40 services to Kubernetes|
dn|Install 25 charging stations|
dn|Release one new feature per month|
dn|Record 6 training videos|
dn|80% of modules covered by API documentation|
dn|Complete 4 sprints of the billing project|
dn|Fill the three vacant positions in finance|
db|Launch the loyalty app in Germany|
db|New warehouse is operational before Christmas|
db|ISO 27001 certificate obtained|
db|Contract with the city signed|
db|Hire a head of marketing|
db|The annual report is published|
db|Legacy ERP switched off|
db|Board approves the expansion plan|
db|Publish the accessibility guideline|
db|Go live with online payments by March 15|
db|Pass the FDA inspection|
db|Every team has a published on-call schedule|
db|All contracts are stored in the archive|
db|Roll out single sign-on to all offices|
db|The patent is filed|
rb|Get listed in the national formulary|
an|Make 200 cold calls|
an|Visit 25 stores|
an|Hold weekly one-on-ones|
an|Run 6 workshops with partners|
an|Send 500 emails to prospects|
an|Attend 4 trade shows|
an|Interview 30 users|
an|Conduct 12 site inspections|
an|Read two books per month|
an|Host 3 community meetups|
an|Post three times a week on LinkedIn|
an|Review 50 contracts|
an|Meet 10 investors|
an|Go to the gym three times a week|
a0|Work on the new website|Work on
a0|Support the sales team|Support
a0|Look into new suppliers|Look into
a0|Continue improving documentation|Continue
a0|Explore partnership opportunities|Explore
a0|Coordinate with the legal department|Coordinate
a0|Drive adoption of the CRM|Drive
a0|Meet with key customers regularly|key,regularly
a0|Focus on important accounts|Focus on,important
a0|Help the team with testing|
a0|Participate in industry events|
a0|Discuss the roadmap with stakeholders|
a0|Promote a feedback culture|Promote
a0|Try out new channels|Try
r0|Improve customer satisfaction|Improve
r0|Better employee retention|Better
r0|Significantly reduce costs|Significantly,reduce
r0|Increase brand awareness|Increase
r0|Make support faster and friendlier|faster,friendlier
r0|Grow revenue substantially|Grow,substantially
r0|Enhance product quality|Enhance
r0|Customers are happier|happier
r0|Strengthen team morale|Strengthen
r0|Reduce technical debt|Reduce
d0|Build the reporting module|
d0|Develop a mobile app|
d0|Create marketing material|
d0|Design a modern landing page|modern
d0|Implement an effective review process|effective
d0|Set up a help desk|
rp|Increase ARR to $X|
rp|Raise NPS from X to Y|
rp|Churn down to TBD|
dp|Hire N engineers|
ap|Hold XX events|
rn|Optimise routing so that fuel cost falls by 12%|Optimise
rn|Provide world-class service with CSAT of 4.8|world-class
dn|Deliver 5 high-quality prototypes|high-quality
D|Become the most trusted pharmacy in the region|
D|Delight our customers at every touchpoint|
D|Make our workplace safer for everyone|safer
D|Build a culture of learning|
D|Improve customer experience|Improve
D|Be the first choice of young families|
D|Expand into the Nordic market|Expand
D|Turn support into a competitive advantage|competitive
D|Establish ourselves as a thought leader|
D|Create an inspiring workplace|
D|Our patients feel heard|
D|Simplify the buying journey|Simplify
D|Strengthen our financial resilience|Strengthen
D|Win the hearts of home cooks|
D|Deliver a seamless checkout experience|seamless
D|Empower every team to ship with confidence|
D|Reduce our environmental footprint|Reduce
D|Attract and keep the best talent|best
T|Launch the new intranet|
T|Migrate to the new CRM|
T|Hire a sales team|
T|Write the employee handbook|
T|Set up a second production line|
T|Redesign the website|
T|Implement SAP|
T|Organise the annual conference|
M|Increase revenue by 30%|
M|Reach 5 million users|
M|Achieve an NPS of 50|
M|Cut costs by 10%|
M|Grow ARR to $20M|
S|Employee engagement|
S|Digital transformation|
S|Sales and marketing|
S|Operational excellence|excellence
`;

export const OWN_CHINESE = `
rn|客户续约率由 82% 提升到 90%|
rn|月活跃用户达到 50 万|
rn|单车制造成本下降 6%|
rn|平均交付周期缩短至 12 天|
rn|全年营收突破 3 亿元|
rn|产品不良率控制在 0.5% 以内|
rn|新增付费会员 2000 名|
rn|回款率不低于 95%|
rn|客服首次响应时间小于 30 秒|
rn|核心员工流失率低于 5%|
rn|实现海外收入占比 20%|
rn|安全生产事故为零|
rn|人均产值提高一成半|
rn|新签合同额 1200 万|
rn|用户投诉量减半|
rn|NPS 从 28 提升至 40|
rn|库存周转天数从 60 天降到 45 天|
rn|线上渠道销售额翻番|
rn|员工满意度得分 85 分以上|
rn|页面首屏加载时间降至 1.5 秒|
rn|获取有效线索 800 条|
rn|老客户复购率提升 10 个百分点|
rn|签约 15 家区域代理商|
rn|系统可用率保持 99.95% 以上|
rn|设备综合效率达到 80%|
rn|学员结业通过率达到九成|
rn|通过优化排班，单店人工成本下降 8%|
rn|通过自动化测试，线上缺陷数降低 30%|
rn|应收账款逾期金额压降到 200 万以内|
rn|公众号粉丝增长 3 万|
rn|准时交货率 ≥ 98%|
rn|融资 5000 万元|
rn|体重减到 70 公斤|
rn|百分之八十的门店实现盈利|
rn|每单配送成本从 9 元降到 7 元|
rn|客诉 24 小时内解决率达到 95%|
rn|成功挽回 40 家流失客户|
rn|毛利率提升至 35%|
rn|一次交验合格率 99%|
rn|市场份额达到 18%|
dn|发布 6 个新功能|
dn|招聘 5 名算法工程师|
dn|完成 3 个试点项目验收|
dn|编写 12 份操作手册|
dn|开设 4 家新门店|
dn|培训 200 名一线员工|
dn|录制 10 节线上课程|
dn|申请 8 项发明专利|
dn|建成 2 条自动化产线|
dn|制度文件覆盖 100% 的关键岗位|关键
dn|上线 3 个国家的本地化版本|
dn|输出 5 篇行业研究报告|
dn|全员完成信息安全培训|
dn|培养 6 名内部讲师|
dn|迁移 30 个应用到云平台|
db|9 月底前新版官网上线|
db|取得医疗器械注册证|
db|与市政府签署合作协议|
db|通过 ISO 14001 认证|
db|CRM 系统正式上线运行|
db|发布年度社会责任报告|
db|旧机房全部下线|
db|二期厂房竣工验收|
db|完成 A 轮融资交割并在 12 月底前到账|
db|所有门店均接入新收银系统|
db|出台《供应商管理办法》|
db|董事会审批通过扩产方案|
db|新仓库在双十一前投入使用|
db|获得高新技术企业证书|
rb|入选省级专精特新名单|
an|拜访重点客户 50 家|重点
an|举办 8 场产品沙龙|
an|每周召开一次项目例会|
an|拨打 500 个销售电话|
an|参加 3 次行业展会|
an|访谈 20 位离职员工|
an|组织 4 次团建活动|
an|每月读 2 本书|
an|开展安全检查 12 次|
an|发放调查问卷 300 份|
an|巡店 60 次|
an|走访 10 个县市的经销商|
an|每天跑步 5 公里|
a0|推进数字化转型|推进
a0|跟进重点项目进度|重点
a0|加强部门间沟通|加强
a0|持续优化业务流程|持续,优化
a0|积极配合市场部工作|积极,配合
a0|深入调研市场需求|深入
a0|协助财务完成年度审计|
a0|做好客户服务工作|做好
a0|落实安全生产责任|落实
a0|梳理现有产品线|梳理
a0|参与新产品研发讨论|
a0|尽快处理遗留问题|尽快
a0|探索新的商业模式|探索
a0|定期组织复盘会议|定期
r0|提升客户满意度|提升
r0|显著降低运营成本|显著,降低
r0|提高产品质量|提高
r0|进一步增强品牌影响力|进一步,增强
r0|员工能力得到提升|提升
r0|用户体验更加流畅|更加,流畅
r0|扩大市场份额|扩大
r0|改善现金流|改善
r0|大幅缩短交付周期|大幅,缩短
d0|搭建数据中台|
d0|开发移动端应用|
d0|建立完善的培训体系|完善的
d0|完成系统选型工作|
d0|制作高质量的宣传素材|高质量
d0|组建海外销售团队|
rp|转化率提升至 X%|
rp|营收达到 XX 万元|
rp|流失率从 X% 降到 Y%|
dp|招聘 N 名工程师|
ap|举办 XX 场活动|
rn|优化供应链，采购成本降低 5%|优化
rn|打造一流服务，满意度达到 96%|一流
D|成为中小企业最信赖的财税伙伴|
D|让每一位患者感受到尊重|
D|打造行业领先的智能工厂|领先
D|提升客户体验|提升
D|构建学习型组织文化|
D|引领行业绿色转型|
D|让员工以在这里工作为荣|
D|打开东南亚市场|
D|建立稳固的客户信任|稳固
D|用技术让物流更简单|更
D|全面提升产品竞争力|全面,提升
D|赢得年轻消费者的喜爱|
D|增强团队凝聚力|增强
D|改善员工健康|改善
D|激发组织活力|
D|降低企业经营风险|降低
D|成为本地家长的首选幼儿园|
D|营造开放透明的协作氛围|透明
T|上线新版 ERP 系统|
T|组建电商运营团队|
T|编写员工手册|
T|搭建客户数据平台|
T|完成总部搬迁|
T|开发一款儿童阅读 App|
T|举办十周年庆典|
T|建立供应商管理制度|
M|营收增长 30%|
M|用户数达到 500 万|
M|成本降低 10%|
M|实现净利润 2000 万元|
M|NPS 达到 50|
S|人才梯队|
S|数字化转型|
S|客户服务|
S|品牌建设|
`;
