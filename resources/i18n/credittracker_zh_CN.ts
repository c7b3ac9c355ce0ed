<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income &amp; assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month, can be proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (from {lowest} to {highest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On reports and bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished">额度</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished">欠款</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Limits and debts</source>
        <translation>额度与欠款</translation>
    </message>
    <message>
        <source>{owed} owed · {limits} in limits</source>
        <translation>欠 {owed} · 总额度 {limits}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why no limit: {account}</source>
        <translation>为什么没额度：{account}</translation>
    </message>
    <message>
        <source>{owed} owed</source>
        <translation>欠 {owed}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Add loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you borrow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lines, cards and loans you have, or import your bills. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan is money you drew on an account. Its payments are worked out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit changes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down when a limit was raised, cut or set to zero: it helps find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every application leaves a mark on your credit report. List the last two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished">收入</translation>
    </message>
    <message>
        <source>Something you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you earn and own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenders compare your payments with your income. Nobody but you sees this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income &amp; assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Something is late today</source>
        <translation>目前有逾期</translation>
    </message>
    <message>
        <source>Late payments on this account</source>
        <translation>这个账户有过逾期</translation>
    </message>
    <message>
        <source>Late payments elsewhere</source>
        <translation>其他账户有过逾期</translation>
    </message>
    <message>
        <source>The line itself has ended</source>
        <translation>这条额度已到期</translation>
    </message>
    <message>
        <source>The repayment is not booked yet</source>
        <translation>还款还没入账</translation>
    </message>
    <message>
        <source>The 24% cost cap of October 2025</source>
        <translation>2025 年 10 月的 24% 成本上限</translation>
    </message>
    <message>
        <source>Cards and lines are nearly full</source>
        <translation>卡和额度快用满了</translation>
    </message>
    <message>
        <source>Many applications lately</source>
        <translation>近期申请太多</translation>
    </message>
    <message>
        <source>Repayments take over half of your income</source>
        <translation>月供超过收入的一半</translation>
    </message>
    <message>
        <source>Money owed to many lenders at once</source>
        <translation>同时欠多家机构</translation>
    </message>
    <message>
        <source>Borrowing here to repay there</source>
        <translation>借新还旧</translation>
    </message>
    <message>
        <source>Many lenders cut back at that time</source>
        <translation>当时很多机构都在收紧</translation>
    </message>
    <message>
        <source>Identity or contact details out of date</source>
        <translation>身份或联系信息已过期</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>很久没有使用</translation>
    </message>
    <message>
        <source>Your records look good: ask the lender</source>
        <translation>你的记录没有问题：请问机构</translation>
    </message>
    <message>
        <source>The oldest due is {days} late.</source>
        <translation>最早的一笔已逾期 {days}。</translation>
    </message>
    <message>
        <source>{count} in 24 months, the worst {days} late.</source>
        <translation>24 个月内 {count} 次，最长逾期 {days}。</translation>
    </message>
    <message>
        <source>The line was valid until {date}.</source>
        <translation>额度有效期到 {date}。</translation>
    </message>
    <message>
        <source>Your last repayment was on {date}.</source>
        <translation>你上次还款是 {date}。</translation>
    </message>
    <message>
        <source>This line costs {share} a year.</source>
        <translation>这条额度的年化成本是 {share}。</translation>
    </message>
    <message>
        <source>{share} of your limits is in use.</source>
        <translation>总额度已用 {share}。</translation>
    </message>
    <message>
        <source>{count} in six months.</source>
        <translation>六个月内 {count} 次。</translation>
    </message>
    <message>
        <source>{share} of your income goes to repayments.</source>
        <translation>收入的 {share} 用于还款。</translation>
    </message>
    <message>
        <source>You owe {count} lenders.</source>
        <translation>你同时欠 {count} 家机构。</translation>
    </message>
    <message>
        <source>{count} times within a week, for a similar amount, in the last six months.</source>
        <translation>最近六个月里，有 {count} 次在一周内借还相近的金额。</translation>
    </message>
    <message>
        <source>The limit changed on {date}.</source>
        <translation>额度在 {date} 变动。</translation>
    </message>
    <message>
        <source>The date on record is {date}.</source>
        <translation>记录的日期是 {date}。</translation>
    </message>
    <message>
        <source>The last activity was on {date}.</source>
        <translation>最近一次使用是 {date}。</translation>
    </message>
    <message>
        <source>Needs your bills or repayment plan.</source>
        <translation>需要你的账单或还款计划。</translation>
    </message>
    <message>
        <source>Needs your word that every application is here.</source>
        <translation>需要你确认申请记录已填全。</translation>
    </message>
    <message>
        <source>Needs what you owe on your other accounts.</source>
        <translation>需要其他账户的欠款。</translation>
    </message>
    <message>
        <source>Needs the limits of your cards and lines.</source>
        <translation>需要各张卡和额度的上限。</translation>
    </message>
    <message>
        <source>Needs your income.</source>
        <translation>需要你的收入。</translation>
    </message>
    <message>
        <source>Needs the line&apos;s end date; your credit report prints it.</source>
        <translation>需要额度到期日，征信报告上有。</translation>
    </message>
    <message>
        <source>Needs your repayments on this account.</source>
        <translation>需要这个账户的还款记录。</translation>
    </message>
    <message>
        <source>Needs the line&apos;s yearly rate.</source>
        <translation>需要这条额度的年利率。</translation>
    </message>
    <message>
        <source>Needs the day the limit changed.</source>
        <translation>需要额度变动的日期。</translation>
    </message>
    <message>
        <source>Needs your ID&apos;s end date.</source>
        <translation>需要身份证到期日。</translation>
    </message>
    <message>
        <source>Needs the entries the other causes ask for.</source>
        <translation>需要其他原因提到的那些记录。</translation>
    </message>
    <message>
        <source>Pay what is late first; then the clock starts.</source>
        <translation>先还清逾期，影响才会开始消退。</translation>
    </message>
    <message>
        <source>Pay on time from now on; the record fades.</source>
        <translation>从现在起按时还款，影响会逐渐减弱。</translation>
    </message>
    <message>
        <source>Pay on time everywhere; the record fades.</source>
        <translation>每一家都按时还款，影响会逐渐减弱。</translation>
    </message>
    <message>
        <source>Ask the lender whether the line can be renewed.</source>
        <translation>问问机构能否续期。</translation>
    </message>
    <message>
        <source>Wait three days; only principal comes back.</source>
        <translation>等三天，只有本金会恢复成额度。</translation>
    </message>
    <message>
        <source>Lenders have left such products; do not look for a dearer one.</source>
        <translation>机构已退出这类产品，不要去找更贵的。</translation>
    </message>
    <message>
        <source>Pay down the fullest line first.</source>
        <translation>先还用得最满的那条。</translation>
    </message>
    <message>
        <source>Apply for nothing for three to six months.</source>
        <translation>三到六个月内不要申请任何贷款。</translation>
    </message>
    <message>
        <source>Lower the monthly repayments step by step.</source>
        <translation>一步步降低每月还款。</translation>
    </message>
    <message>
        <source>Settle the smallest, then close it for good.</source>
        <translation>先结清最小的一笔，再彻底关闭。</translation>
    </message>
    <message>
        <source>Stop the chain at its dearest link.</source>
        <translation>从最贵的一笔开始，停止借新还旧。</translation>
    </message>
    <message>
        <source>Nothing you did; keep your record clean.</source>
        <translation>不是你的问题，继续保持良好记录。</translation>
    </message>
    <message>
        <source>Update it in the lender&apos;s own app.</source>
        <translation>在机构自己的应用里更新。</translation>
    </message>
    <message>
        <source>No reason to borrow. A rested line may simply be gone.</source>
        <translation>不必为此借款，长期不用的额度可能就此取消。</translation>
    </message>
    <message>
        <source>Ask the lender&apos;s official service, then 12378; a wrong record can be objected to, with an answer due in 20 days.</source>
        <translation>先找机构官方客服，再打 12378；记录有误可以提出异议，20 天内应有答复。</translation>
    </message>
    <message>
        <source>Your records support this</source>
        <translation>你的记录支持这一点</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>暂时无法判断</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What moved it</source>
        <translation>分数变化的原因</translation>
    </message>
    <message>
        <source>Check in once a month: from then on you see here what moved your score.</source>
        <translation>每月检查一次，之后就能在这里看到分数为什么变化。</translation>
    </message>
    <message>
        <source>Nothing moved your score since {date}.</source>
        <translation>自 {date} 以来分数没有变化。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Save or read this chart</source>
        <translation>保存或查看图表</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>保存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>保存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>保存数据（CSV）…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Credit line</source>
        <translation>循环额度</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>先用后付</translation>
    </message>
    <message>
        <source>Instalment loan</source>
        <translation>分期贷款</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>房贷</translation>
    </message>
    <message>
        <source>Car loan</source>
        <translation>车贷</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>助学贷款</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>经营贷额度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Consumer finance company</source>
        <translation>消费金融公司</translation>
    </message>
    <message>
        <source>Small-loan company</source>
        <translation>小额贷款公司</translation>
    </message>
    <message>
        <source>Lending platform</source>
        <translation>借贷平台</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>公积金</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Equal payments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Interest first, principal at the end</source>
        <translation>先息后本</translation>
    </message>
    <message>
        <source>All at once at the end</source>
        <translation>到期一次还清</translation>
    </message>
    <message>
        <source>Daily interest, repay any day</source>
        <translation>按日计息，随借随还</translation>
    </message>
    <message>
        <source>Instalments with a fee</source>
        <translation>分期收手续费</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>fee each instalment</source>
        <translation>每期手续费</translation>
    </message>
    <message>
        <source>whole months</source>
        <translation>按整月</translation>
    </message>
    <message>
        <source>days of a 360-day year</source>
        <translation>按实际天数，一年 360 天</translation>
    </message>
    <message>
        <source>days of a 365-day year</source>
        <translation>按实际天数，一年 365 天</translation>
    </message>
    <message>
        <source>30-day months</source>
        <translation>每月按 30 天</translation>
    </message>
    <message>
        <source>Strict (75 and more)</source>
        <translation>严格（75 分以上）</translation>
    </message>
    <message>
        <source>Balanced (70)</source>
        <translation>适中（70 分）</translation>
    </message>
    <message>
        <source>Open (60)</source>
        <translation>宽松（60 分）</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>获批</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提额</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>降额</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>降为零</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>贷款审批</translation>
    </message>
    <message>
        <source>Card application</source>
        <translation>信用卡审批</translation>
    </message>
    <message>
        <source>Guarantee check</source>
        <translation>担保资格审查</translation>
    </message>
    <message>
        <source>Check by a lender you have</source>
        <translation>贷后管理</translation>
    </message>
    <message>
        <source>Your own query</source>
        <translation>本人查询</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房产</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>ID card ends</source>
        <translation>身份证到期</translation>
    </message>
    <message>
        <source>In this job since</source>
        <translation>入职时间</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>更换手机号</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>更换手机</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>更换住址</translation>
    </message>
    <message>
        <source>Every application up to this day is here</source>
        <translation>截至这一天的申请已填全</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>日常生活</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Paying other debts</source>
        <translation>偿还其他债务</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>之后可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is sound: %n record(s).</source>
        <translation>
            <numerusform>账本完好：共 %n 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Line for a high limit</source>
        <translation>高额度分数线</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Your score today</source>
        <translation>你今天的分数</translation>
    </message>
    <message>
        <source>Score {delta} since {month}</source>
        <translation>自 {month} 以来分数 {delta}</translation>
    </message>
    <message>
        <source>What you owe today</source>
        <translation>你今天的欠款</translation>
    </message>
    <message>
        <source>{amount} less owed since {month}</source>
        <translation>自 {month} 以来少欠 {amount}</translation>
    </message>
    <message>
        <source>{amount} more owed since {month}</source>
        <translation>自 {month} 以来多欠 {amount}</translation>
    </message>
</context>
<context>
    <name>CrashNet</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Something went wrong. Your data is safe: nothing half-done was saved.</source>
        <translation>出了点问题。你的数据是安全的：没有保存任何只做了一半的改动。</translation>
    </message>
    <message>
        <source>If it happens again, please restart the app.</source>
        <translation>如果再次出现，请重新打开应用。</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Added {thing}</source>
        <translation>已添加{thing}</translation>
    </message>
    <message>
        <source>Changed {thing}</source>
        <translation>已修改{thing}</translation>
    </message>
    <message>
        <source>Deleted {thing}</source>
        <translation>已删除{thing}</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>已导入记录</translation>
    </message>
    <message>
        <source>Took back an import</source>
        <translation>已撤回一次导入</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>已标记为还清</translation>
    </message>
    <message>
        <source>Changed the book</source>
        <translation>已修改账本</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>More to do with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Nothing is recorded yet, so there is nothing to score.</source>
        <translation>还没有任何记录，所以无法评分。</translation>
    </message>
    <message>
        <source>{total} of 100 on {date}: {band} (range {low} to {high}; the line is {line})</source>
        <translation>{date}：{total} 分（满分 100），{band}（范围 {low} 到 {high}，分数线 {line}）</translation>
    </message>
    <message>
        <source>Our own estimate; not PBOC&apos;s, Sesame&apos;s or FICO&apos;s score, and no promise of a limit.</source>
        <translation>这是我们自己的估算，不是人行征信、芝麻分或 FICO 分，也不代表一定有额度。</translation>
    </message>
    <message>
        <source>No limit is zero, frozen or cut.</source>
        <translation>没有额度为零、被冻结或被降低的账户。</translation>
    </message>
    <message>
        <source>The book has problems:</source>
        <translation>账本有问题：</translation>
    </message>
    <message>
        <source>There is no account named {name}. There are: {known}.</source>
        <translation>没有名为 {name} 的账户。现有：{known}。</translation>
    </message>
    <message>
        <source>The range narrows most if you record {entry}.</source>
        <translation>补上{entry}，范围会缩小最多。</translation>
    </message>
    <message>
        <source>{file}: {rows} rows = {recognised} recognised + {left} left alone + {refused} refused; {added} added, {known} already known.</source>
        <translation>{file}：{rows} 行 = 识别 {recognised} + 不处理 {left} + 无法识别 {refused}；新增 {added}，已有 {known}。</translation>
    </message>
    <message>
        <source>  row {row}: {reason}</source>
        <translation>  第 {row} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>DuesCard</name>
    <message>
        <source>Due next</source>
        <translation>接下来要还</translation>
    </message>
    <message>
        <source>All repayments</source>
        <translation>全部还款</translation>
    </message>
    <message>
        <source>Nothing is due in the next month, as far as recorded.</source>
        <translation>按目前的记录，未来一个月没有要还的款。</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>逾期 {days}</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>Your records behind it</source>
        <translation>依据的记录</translation>
    </message>
    <message>
        <source>No record counts here.</source>
        <translation>这里没有相关记录。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} 分，满分 {most}</translation>
    </message>
    <message>
        <source>Not known, so it counts as a range from {low} to {high}.</source>
        <translation>尚不清楚，所以按 {low} 到 {high} 的范围计算。</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>你在这里</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>其他情况</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Where the points come from</source>
        <translation>分数从哪里来</translation>
    </message>
    <message>
        <source>{total} of 100</source>
        <translation>{total} 分（满分 100）</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} / {most}</translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message>
        <source>Worst late payment</source>
        <translation>最严重的逾期</translation>
    </message>
    <message>
        <source>Number of late payments</source>
        <translation>逾期次数</translation>
    </message>
    <message>
        <source>Late right now</source>
        <translation>当前逾期</translation>
    </message>
    <message>
        <source>Time since the last late payment</source>
        <translation>距上次逾期的时间</translation>
    </message>
    <message>
        <source>Payments 90 days late or more</source>
        <translation>逾期 90 天以上的次数</translation>
    </message>
    <message>
        <source>Repaid in the last 3 months</source>
        <translation>近 3 个月还款</translation>
    </message>
    <message>
        <source>Accounts never paid late</source>
        <translation>从未逾期的账户</translation>
    </message>
    <message>
        <source>Months with nothing paid</source>
        <translation>没有还款的月份</translation>
    </message>
    <message>
        <source>Age of the oldest account</source>
        <translation>最早账户的年限</translation>
    </message>
    <message>
        <source>Limits granted to you</source>
        <translation>获得的总额度</translation>
    </message>
    <message>
        <source>Accounts on file</source>
        <translation>账户数量</translation>
    </message>
    <message>
        <source>Applications for credit</source>
        <translation>信贷申请</translation>
    </message>
    <message>
        <source>Accounts opened lately</source>
        <translation>近期新开账户</translation>
    </message>
    <message>
        <source>New borrowing against income</source>
        <translation>新增借款与收入之比</translation>
    </message>
    <message>
        <source>What the money was for</source>
        <translation>借款用途</translation>
    </message>
    <message>
        <source>How much of the limits is used</source>
        <translation>额度使用率</translation>
    </message>
    <message>
        <source>Repayments against income</source>
        <translation>月供收入比</translation>
    </message>
    <message>
        <source>Debts against what you own</source>
        <translation>负债资产比</translation>
    </message>
    <message>
        <source>Time in your job</source>
        <translation>在职时间</translation>
    </message>
    <message>
        <source>Lines used above 75%</source>
        <translation>使用率超过 75% 的额度</translation>
    </message>
    <message>
        <source>Savings to fall back on</source>
        <translation>备用存款</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>还款记录</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>信用状况</translation>
    </message>
    <message>
        <source>Borrowing behaviour</source>
        <translation>借款行为</translation>
    </message>
    <message>
        <source>Assets and debts</source>
        <translation>资产与负债</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>修复中</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>积累中</translation>
    </message>
    <message>
        <source>Close to the line</source>
        <translation>接近分数线</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>高于分数线</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation>你可以改变</translation>
    </message>
    <message>
        <source>Only time helps</source>
        <translation>只能等时间</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>由机构决定</translation>
    </message>
    <message>
        <source>Measured on public data</source>
        <translation>由公开数据测得</translation>
    </message>
    <message>
        <source>Law or official report</source>
        <translation>法规或官方报告</translation>
    </message>
    <message>
        <source>From lenders&apos; own sheets</source>
        <translation>机构公开的标准</translation>
    </message>
    <message>
        <source>Commonly quoted, not proven</source>
        <translation>常见说法，未经证实</translation>
    </message>
    <message>
        <source>whether your list of applications is complete</source>
        <translation>申请记录是否完整</translation>
    </message>
    <message>
        <source>since when you have had your job</source>
        <translation>入职时间</translation>
    </message>
    <message>
        <source>what your newest loans were for</source>
        <translation>最近借款的用途</translation>
    </message>
    <message>
        <source>the limits of your cards and lines</source>
        <translation>各张卡和额度的上限</translation>
    </message>
    <message>
        <source>what you own</source>
        <translation>你的资产</translation>
    </message>
    <message>
        <source>when your oldest account was opened</source>
        <translation>最早账户的开立时间</translation>
    </message>
    <message>
        <source>your accounts</source>
        <translation>你的账户</translation>
    </message>
    <message>
        <source>your income and savings</source>
        <translation>你的收入和存款</translation>
    </message>
    <message>
        <source>your income</source>
        <translation>你的收入</translation>
    </message>
    <message>
        <source>your income and limits</source>
        <translation>你的收入和额度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 天以内</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 到 60 天</translation>
    </message>
    <message>
        <source>more than 60 days</source>
        <translation>60 天以上</translation>
    </message>
    <message>
        <source>home, car, study or daily life</source>
        <translation>住房、购车、学习或日常生活</translation>
    </message>
    <message>
        <source>paying other debts, or other</source>
        <translation>偿还其他债务或其他</translation>
    </message>
    <message>
        <source>business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>your bills or repayment plans</source>
        <translation>你的账单或还款计划</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>{number} months of income</source>
        <translation>{number} 个月的收入</translation>
    </message>
    <message>
        <source>{value} or less</source>
        <translation>{value} 及以下</translation>
    </message>
    <message>
        <source>{value} or more</source>
        <translation>{value} 及以上</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} 年</translation>
    </message>
    <message>
        <source>no late payment in 5 years</source>
        <translation>5 年内没有逾期</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>没有成功，也没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This book was saved by a newer version of CreditTracker (format {found}; this version reads up to {known}). Nothing was changed. Please update the app.</source>
        <translation>这个账本由更新版本保存（格式 {found}，本版本最高支持 {known}）。没有改动任何内容，请更新应用。</translation>
    </message>
    <message>
        <source>This book is damaged. It was left exactly as it is. You can restore one of its backups.</source>
        <translation>这个账本已损坏，我们没有动它。你可以从备份恢复。</translation>
    </message>
    <message>
        <source>This file is not a CreditTracker book.</source>
        <translation>这个文件不是信用账本。</translation>
    </message>
    <message>
        <source>This file is empty: a copy that failed, not a book. It was left as it is.</source>
        <translation>这是空文件，可能是复制失败，不是账本。我们没有动它。</translation>
    </message>
    <message>
        <source>This is a folder. Please choose a file.</source>
        <translation>这是文件夹，请选择文件。</translation>
    </message>
    <message>
        <source>You have no permission to use this file.</source>
        <translation>你没有使用这个文件的权限。</translation>
    </message>
    <message>
        <source>This place can only be read, not written to.</source>
        <translation>这个位置只能读取，不能写入。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space.</source>
        <translation>磁盘已满。没有丢失数据，请清理一些空间。</translation>
    </message>
    <message>
        <source>This book is open in another window. Please close that first.</source>
        <translation>这个账本已在另一个窗口打开，请先关闭它。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>这个文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>这个文件不存在。</translation>
    </message>
    <message>
        <source>Please end the name with .json or .zip.</source>
        <translation>文件名请以 .json 或 .zip 结尾。</translation>
    </message>
    <message>
        <source>This file exists already and was left as it is.</source>
        <translation>这个文件已存在，没有改动它。</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>这个文件无法使用。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>你没有读取这个文件的权限。</translation>
    </message>
    <message>
        <source>The system could not read this file ({error}).</source>
        <translation>系统无法读取这个文件（{error}）。</translation>
    </message>
    <message>
        <source>This file is empty. Please export it once more.</source>
        <translation>文件是空的，请重新导出一次。</translation>
    </message>
    <message>
        <source>This file has {size} bytes; a bill has at most {most}. Is it the right one?</source>
        <translation>文件有 {size} 字节，而账单最多 {most} 字节。选对文件了吗？</translation>
    </message>
    <message>
        <source>This is a {found} file. Please choose the .csv file that Alipay sent.</source>
        <translation>这是 {found} 文件，请选择支付宝发来的 .csv 文件。</translation>
    </message>
    <message>
        <source>This zip has a password. Unpack it with the password Alipay sent you first.</source>
        <translation>压缩包有密码，请先用支付宝发给你的密码解压。</translation>
    </message>
    <message>
        <source>This zip is damaged. Please download it again.</source>
        <translation>压缩包已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>There is no .csv file in this zip.</source>
        <translation>压缩包里没有 .csv 文件。</translation>
    </message>
    <message>
        <source>This zip holds several tables ({names}). Unpack it and choose one.</source>
        <translation>压缩包里有多个表格（{names}），请解压后选择一个。</translation>
    </message>
    <message>
        <source>The text cannot be read from line {line} on. Please use the original file.</source>
        <translation>从第 {line} 行起无法读取，请使用原始文件。</translation>
    </message>
    <message>
        <source>This is no bill that we know. It begins with: {seen}</source>
        <translation>这不是我们认识的账单。开头是：{seen}</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}.</source>
        <translation>缺少这些列：{columns}。</translation>
    </message>
    <message>
        <source>There are no payments in this file.</source>
        <translation>文件里没有交易记录。</translation>
    </message>
    <message>
        <source>This file has more than {most} rows.</source>
        <translation>文件超过 {most} 行。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to CreditTracker</source>
        <translation>欢迎使用信用账本</translation>
    </message>
    <message>
        <source>See what you owe, why a limit is gone, and what to do next. How do you begin?</source>
        <translation>看清欠了多少、额度为什么没了、下一步怎么做。想从哪里开始？</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, no one watching.</source>
        <translation>所有数据只留在这台电脑上。不用注册，不联网，没有人能看到。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>A made-up person&apos;s book. You can change anything; it is not yours.</source>
        <translation>一本虚构的账本，随便改，不会影响你自己的数据。</translation>
    </message>
    <message>
        <source>Import my bills</source>
        <translation>导入我的账单</translation>
    </message>
    <message>
        <source>A credit report (PDF), or bills from Alipay, WeChat or a bank.</source>
        <translation>征信报告（PDF），或支付宝、微信、银行的账单。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手动记录</translation>
    </message>
    <message>
        <source>The first loan takes half a minute.</source>
        <translation>记下第一笔借款只要半分钟。</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>保存并再记一笔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>撤销：{change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>重做：{change}</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>limit change</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>corrected instalment</source>
        <translation>更正的分期</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>failed debit</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>late mark</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>outside score</source>
        <translation>外部评分</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>月度检查</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>book</source>
        <translation>账本</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>{used} owed</source>
        <translation>欠 {used}</translation>
    </message>
    <message>
        <source>Limit frozen</source>
        <translation>额度已冻结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Limit not known</source>
        <translation>额度未知</translation>
    </message>
    <message>
        <source>Limit {limit}</source>
        <translation>额度 {limit}</translation>
    </message>
    <message>
        <source>{used} used of {limit}</source>
        <translation>已用 {used}，共 {limit}</translation>
    </message>
</context>
<context>
    <name>LoanPreview</name>
    <message>
        <source>The payments show here once the amount is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be shown as due until you know the plan; what you owe still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a rate no interest is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} to pay once, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {amount}, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in all: {interest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in all: {interest}; fees: {fees}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CreditTracker</source>
        <translation>信用账本</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{count} × {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Check in</source>
        <translation>月度检查</translation>
    </message>
    <message>
        <source>Keep today&apos;s score, to see later what moved it</source>
        <translation>记下今天的分数，以后就能看到变化的原因</translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <translation>还没有可评分的记录</translation>
    </message>
    <message>
        <source>Import a bill or type in one account, and your score appears here.</source>
        <translation>导入一份账单，或记下一个账户，分数就会出现在这里。</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>导入账单</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Accounts &amp; loans</source>
        <translation>账户与借款</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Why no limit?</source>
        <translation>为什么没额度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PickRow</name>
    <message>
        <source>deserves a look</source>
        <translation>值得看看</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>This must be more than zero</source>
        <translation>必须大于零</translation>
    </message>
    <message>
        <source>Write an amount, such as 1,200 or 1.2万</source>
        <translation>请填写金额，例如 1200 或 1.2万</translation>
    </message>
    <message>
        <source>An amount has at most two decimals</source>
        <translation>金额最多两位小数</translation>
    </message>
    <message>
        <source>This cannot be less than zero</source>
        <translation>不能小于零</translation>
    </message>
    <message>
        <source>This is more than it can be</source>
        <translation>数值超过了上限</translation>
    </message>
    <message>
        <source>Write a date, such as 2026-07-15 or 7/15</source>
        <translation>请填写日期，例如 2026-07-15 或 7/15</translation>
    </message>
    <message>
        <source>This date is too far away</source>
        <translation>这个日期太远了</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>这一天还没到</translation>
    </message>
    <message>
        <source>This is before the beginning</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>A day of the month is from 1 to 31</source>
        <translation>每月的日子是 1 到 31</translation>
    </message>
    <message>
        <source>Write a rate, such as 4.9% or 0.05%/day</source>
        <translation>请填写利率，例如 4.9% 或 0.05%/天</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>请填写数字</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>请填写整数</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Several match; choose one from the list</source>
        <translation>有多个匹配，请从列表中选择</translation>
    </message>
    <message>
        <source>This must be from {least} to {most}</source>
        <translation>应在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>This is outside what is possible</source>
        <translation>超出了可能的范围</translation>
    </message>
    <message>
        <source>This cannot be saved as it is</source>
        <translation>这样无法保存</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>CreditTracker</source>
        <translation>信用账本</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>{rate} a year</source>
        <translation>年利率 {rate}</translation>
    </message>
    <message>
        <source>{rate} a day</source>
        <translation>日利率 {rate}</translation>
    </message>
    <message>
        <source>{rate} a month</source>
        <translation>每期费率 {rate}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Something is late right now</source>
        <translation>目前有逾期</translation>
    </message>
    <message>
        <source>Late payments still count</source>
        <translation>过去的逾期仍有影响</translation>
    </message>
    <message>
        <source>Much of your limits is in use</source>
        <translation>额度用得较多</translation>
    </message>
    <message>
        <source>Repayments take much of your income</source>
        <translation>月供占收入较多</translation>
    </message>
    <message>
        <source>Recent applications for credit</source>
        <translation>近期有信贷申请</translation>
    </message>
    <message>
        <source>Accounts opened within a year</source>
        <translation>一年内新开了账户</translation>
    </message>
    <message>
        <source>Much borrowed within a year</source>
        <translation>一年内借款较多</translation>
    </message>
    <message>
        <source>Debts are high against what you own</source>
        <translation>负债相对资产偏高</translation>
    </message>
    <message>
        <source>Your credit file is still young</source>
        <translation>信用记录还比较短</translation>
    </message>
    <message>
        <source>Little savings to fall back on</source>
        <translation>备用存款较少</translation>
    </message>
    <message>
        <source>Not long in your job yet</source>
        <translation>在职时间还不长</translation>
    </message>
    <message>
        <source>Lenders have granted little so far</source>
        <translation>目前获得的额度还不多</translation>
    </message>
    <message>
        <source>Borrowed to pay debts or for business</source>
        <translation>借款用于还债或经营</translation>
    </message>
    <message>
        <source>Little repaid in the last 3 months</source>
        <translation>近 3 个月还款较少</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>What would help most</source>
        <translation>最有帮助的事</translation>
    </message>
    <message>
        <source>Nothing is holding you back that we can see.</source>
        <translation>目前看不到拖后腿的地方。</translation>
    </message>
    <message>
        <source>{points} points missing</source>
        <translation>差 {points} 分</translation>
    </message>
</context>
<context>
    <name>RecordChoice</name>
    <message>
        <source>Type to find</source>
        <translation>输入文字查找</translation>
    </message>
</context>
<context>
    <name>RecordForms</name>
    <message>
        <source>Most people start with the line they use most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform or bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the lender called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty if you do not know; 0 if the lender shows zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill comes on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment due on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your credit report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is repaid can be drawn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason the lender gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by the lender on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it was written off or refinanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First payment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">不知道</translation>
    </message>
    <message>
        <source>Whatever is due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an automatic repayment did not go through. It is never counted as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fades from the report five years after this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what your credit report says, even when it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked, as the report prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, after tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can prove it (payslips, tax, social insurance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name with a later date gives it a new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Sesame Credit. It is never mixed into ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">评分</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one has there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of lender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual way to repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How careful we assume the lender to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score from which it probably lends: a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company names on reports and bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; an import recognises them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names people use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is one with this account, date and amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the limit change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a failed debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the failed debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a late mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the late mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what you own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fact about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a score you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the score you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Edit: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>Delete %n record(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">删除</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Search in {table}</source>
        <translation>在{table}中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing matches your search.</source>
        <translation>没有找到匹配的记录。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>显示 {shown} 条，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>a record that was deleted</source>
        <translation>已删除的记录</translation>
    </message>
</context>
<context>
    <name>Repayments</name>
    <message>
        <source>Mark as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other amount or day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instalment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation type="unfinished">还款</translation>
    </message>
    <message>
        <source>Bill of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed debits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepaymentsPage</name>
    <message>
        <source>Add repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space marks a row as paid today; Enter asks more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other amount or day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in the next 31 days: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 31 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments show here as soon as a loan or a bill says when they are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repayments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is due as paid, type a repayment, or import your bills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card or pay-later bill says what to pay, by when, and the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed debits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add failed debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failed debits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debit the bank refused can freeze a limit even when you pay later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add late mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No late marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late payments your credit report lists. They fade after five years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Closed or cancelled</source>
        <translation>已关闭或取消</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Paid by somebody else</source>
        <translation>他人代付</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Spending on credit, part of a bill</source>
        <translation>信用消费，已计入账单</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Savings or funds</source>
        <translation>存款或基金</translation>
    </message>
    <message>
        <source>Deposit-free rental, not a loan</source>
        <translation>免押租赁，不是借款</translation>
    </message>
    <message>
        <source>Names a lender, but neither loan nor repayment</source>
        <translation>提到了机构，但不是借款也不是还款</translation>
    </message>
    <message>
        <source>Nothing to do with credit</source>
        <translation>与信贷无关</translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>The amount cannot be read</source>
        <translation>金额无法识别</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>金额为零</translation>
    </message>
    <message>
        <source>The amount is negative</source>
        <translation>金额为负</translation>
    </message>
    <message>
        <source>The status is not one we know</source>
        <translation>状态无法识别</translation>
    </message>
    <message>
        <source>The row is too short</source>
        <translation>这一行的列太少</translation>
    </message>
    <message>
        <source>The row is too long</source>
        <translation>这一行的列太多</translation>
    </message>
    <message>
        <source>A cell is too long</source>
        <translation>有一格内容太长</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row</source>
        <translation>文件在这一行中间断开</translation>
    </message>
    <message>
        <source>Which account it belongs to is not clear</source>
        <translation>不清楚属于哪个账户</translation>
    </message>
    <message>
        <source>The file says it holds {stated} payments; {found} were found.</source>
        <translation>文件注明有 {stated} 笔，实际找到 {found} 笔。</translation>
    </message>
    <message>
        <source>Columns we do not know: {columns}.</source>
        <translation>有不认识的列：{columns}。</translation>
    </message>
    <message>
        <source>{rows} order numbers were lost in a spreadsheet. Better use the original file.</source>
        <translation>有 {rows} 个订单号被表格软件改坏，最好使用原始文件。</translation>
    </message>
    <message>
        <source>The file ends early; later payments may be missing.</source>
        <translation>文件提前结束，后面的交易可能缺失。</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Our own estimate. Not PBOC&apos;s, Sesame&apos;s or FICO&apos;s; no promise of a limit.</source>
        <translation>这是我们自己的估算，不是人行征信、芝麻分或 FICO 分，也不代表一定有额度。</translation>
    </message>
    <message>
        <source>See every point</source>
        <translation>查看每一分</translation>
    </message>
    <message>
        <source>The range narrows most if you record {entry}.</source>
        <translation>补上{entry}，范围会缩小最多。</translation>
    </message>
    <message numerus="yes">
        <source>{delta} in %n month(s)</source>
        <translation>
            <numerusform>%n 个月内 {delta}</numerusform>
        </translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>分数走势</translation>
    </message>
</context>
<context>
    <name>ScoreGauge</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>{total} of 100, {band}. The line is {line}.</source>
        <translation>{total} 分（满分 100），{band}。分数线是 {line}。</translation>
    </message>
    <message>
        <source>Surely between {low} and {high}.</source>
        <translation>一定在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>在 {low} 到 {high} 之间</translation>
    </message>
</context>
<context>
    <name>ScorePage</name>
    <message>
        <source>Nothing to score yet</source>
        <translation>还没有可评分的记录</translation>
    </message>
    <message>
        <source>Record an account or import a bill; every point then shows up here.</source>
        <translation>记下一个账户或导入账单，每一分都会列在这里。</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>前往账户</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} 分，满分 {most}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
    <message>
        <source>This is sample data to look around in. Your own book is not touched.</source>
        <translation>这是供你随意查看的示例数据，不会影响你自己的账本。</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>开始我自己的账本</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, in its days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>月度检查</translation>
    </message>
    <message>
        <source>outside score</source>
        <translation>外部评分</translation>
    </message>
    <message>
        <source>personal fact</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>failed auto-debit</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>late mark</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>limit change</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Keep going as planned.</source>
        <translation>按计划继续就好。</translation>
    </message>
    <message>
        <source>Pay the {amount} that is late, {account} first: it is {days} past due.</source>
        <translation>还清逾期的 {amount}，先还 {account}：已逾期 {days}。</translation>
    </message>
    <message>
        <source>Nothing is open any more; these months fade by themselves.</source>
        <translation>已经没有未还的款，这些月份的影响会自行减弱。</translation>
    </message>
    <message>
        <source>Pay every due on time; from {date} the old ones cost less.</source>
        <translation>每期按时还款，从 {date} 起旧逾期扣分减少。</translation>
    </message>
    <message>
        <source>Pay every due on time; the old ones fade slowly.</source>
        <translation>每期按时还款，旧逾期的影响会慢慢减弱。</translation>
    </message>
    <message>
        <source>Pay {amount} towards your lines, {account} first, to use {share} or less.</source>
        <translation>往各额度还 {amount}，先还 {account}，把使用率降到 {share} 以内。</translation>
    </message>
    <message>
        <source>Bring {account} below 75% of its limit.</source>
        <translation>把 {account} 的使用率降到 75% 以下。</translation>
    </message>
    <message>
        <source>{amount} less to repay each month would bring you to {share} of income.</source>
        <translation>每月少还 {amount}，月供就降到收入的 {share}。</translation>
    </message>
    <message>
        <source>Owing {amount} less reaches the next step.</source>
        <translation>再少欠 {amount} 就到下一档。</translation>
    </message>
    <message>
        <source>Another {amount} in savings reaches the next step.</source>
        <translation>再存 {amount} 就到下一档。</translation>
    </message>
    <message>
        <source>Apply for nothing new; on {date} the oldest one stops counting.</source>
        <translation>不再申请新的，{date} 起最早的一次不再计入。</translation>
    </message>
    <message>
        <source>Open nothing new; on {date} the next one stops counting.</source>
        <translation>不再开新账户，{date} 起又有一个不再计入。</translation>
    </message>
    <message>
        <source>Borrow nothing new; on {date} an older loan stops counting.</source>
        <translation>不再借新的，{date} 起一笔旧借款不再计入。</translation>
    </message>
    <message>
        <source>On {date} that loan stops counting here.</source>
        <translation>{date} 起那笔借款不再计入这里。</translation>
    </message>
    <message>
        <source>Grows by itself; the next step is on {date}.</source>
        <translation>会自行增长，下一档在 {date}。</translation>
    </message>
    <message>
        <source>Grows as you repay what is planned.</source>
        <translation>按计划还款就会增长。</translation>
    </message>
    <message>
        <source>Lenders decide this; nobody can raise it for money.</source>
        <translation>由机构决定，花钱也没有人能帮你提。</translation>
    </message>
    <message>
        <source>Apply for nothing new for a while.</source>
        <translation>一段时间内不要申请新的。</translation>
    </message>
    <message>
        <source>Open nothing new for a while.</source>
        <translation>一段时间内不要开新账户。</translation>
    </message>
    <message>
        <source>Borrow nothing new for a while.</source>
        <translation>一段时间内不要借新的。</translation>
    </message>
    <message>
        <source>It stops counting after a year.</source>
        <translation>满一年后不再计入。</translation>
    </message>
    <message>
        <source>Grows by itself with time.</source>
        <translation>会随时间自行增长。</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>显示其余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} has its limit. Here is what could endanger it.</source>
        <translation>{account} 有额度。以下情况可能影响它。</translation>
    </message>
    <message>
        <source>Your records for {account} look good. Ask the lender itself.</source>
        <translation>{account} 的记录没有问题，请直接问机构。</translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n likely cause(s) in your records</source>
        <translation>
            <numerusform>{account}：你的记录里有 %n 个可能的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: your records cannot tell yet</source>
        <translation>{account}：凭现有记录还无法判断</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>What moved it</source>
        <translation>分数变化的原因</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>No lines to ask about yet</source>
        <translation>还没有可以分析的额度</translation>
    </message>
    <message>
        <source>Record a credit line or a card, and the day its limit changed.</source>
        <translation>记下一条额度或一张卡，以及额度变动的日期。</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>前往账户</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>你的额度</translation>
    </message>
    <message>
        <source>No lender publishes its reasons. This compares likely causes with your records.</source>
        <translation>机构不会公开理由。这里用你的记录来比对可能的原因。</translation>
    </message>
</context>
</TS>
