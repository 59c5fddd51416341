namespace Office.Documents.Typesetting.Layout;

/// <summary>Where a title may be broken: not inside a word. Words are those that titles are made of; the rest goes by pairs.</summary>
internal static class TitleWords
{
    /// <summary>After these a break reads well.</summary>
    private static readonly HashSet<string> Hinges =
        ["关于", "印发", "转发", "公布", "开展", "做好", "加强", "进一步", "推进", "实施", "的", "和", "与", "及", "暨", "、", "，", "》", "进行", "召开", "调整", "同意"];

    private static readonly HashSet<string> Words = new(
        ("关于 印发 转发 公布 发布 开展 做好 加强 进一步 推进 实施 进行 召开 调整 同意 批准 表彰 通知 通报 通告 公告 意见 决定 决议 报告 请示 批复 议案 命令 公报 纪要 "
        + "方案 办法 规定 细则 规则 条例 规划 计划 工作 管理 建设 发展 服务 安全 生产 全面 全市 全县 全省 全区 全国 有关 相关 若干 暂行 试行 实施方案 实施意见 工作方案 "
        + "指导意见 管理办法 人民政府 办公室 办公厅 人民 政府 委员会 领导小组 领导 小组 工作组 联席会议 会议 制度 改革 财政 预算 决算 税务 教育 卫生 健康 民政 公安 司法 "
        + "自然资源 生态环境 环境 保护 住房 城乡 交通 运输 水利 农业 农村 商务 文化 旅游 应急 审计 市场 监督 监管 体育 统计 信访 档案 数据 信息 信息化 数字 电子 政务 公文 "
        + "处理 公开 政务公开 营商环境 优化 行政 执法 审批 许可 事项 清单 目录 责任 目标 考核 评价 检查 督查 督办 专项 行动 整治 治理 综合 重点 任务 分工 落实 贯彻 "
        + "年度 年 月 日 季度 春季 夏季 秋季 冬季 防汛 抗旱 防火 森林 消防 疫情 防控 食品 药品 质量 技术 科技 创新 创业 就业 社会 保障 保险 养老 医疗 基层 社区 乡镇 街道 "
        + "村镇 乡村 振兴 脱贫 攻坚 成果 巩固 拓展 项目 工程 投资 资金 专项资金 企业 产业 工业 园区 开发区 高新区 经济 贸易 出口 消费 能源 电力 节能 减排 安全生产 监督管理 公共服务 经济社会 元旦 同志 紧急通知 实施意见 低碳 绿色 "
        + "干部 人员 公务员 任免 职务 先进 集体 个人 单位 部门 机关 组织 机构 编制 人事 培训 学习 宣传 活动 庆祝 节日 假期 放假 安排 春节 国庆节 值班 通信 网络 平台 系统 "
        + "体系 机制 能力 水平 提升 促进 推动 深化 完善 健全 规范 加快 支持 鼓励 扶持 政策 措施 举措 标准 试点 示范 推广 应用 使用 运行 维护 修订 修改 废止 清理 备案 "
        + "申请 申报 验收 评审 招标 采购 工资 补贴 补助 救助 救灾 物资 储备 粮食 土地 规范性文件 文件 行为 市委 县委 省委 党委 党组 党建 纪律 作风 廉政")
        .Split(' '),
        StringComparer.Ordinal);

    /// <summary>The price of a break that is made only where a line could not be filled otherwise.</summary>
    private const double Never = 10_000;

    /// <summary>The price of a break before each place of a text, from 0 (reads well) to one that is never paid (splits a name or a word).</summary>
    public static double[] Prices(string text, IReadOnlyCollection<string> names)
    {
        var prices = new double[text.Length + 1];
        Array.Fill(prices, 60);
        var inQuotes = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = WordLength(text, i);
            Array.Fill(prices, Words.Contains(text.Substring(i, length)) || char.IsAsciiLetterOrDigit(text[i]) ? Never : 100, i + 1, length - 1);
            inQuotes += text[i] switch { '《' or '（' => 1, '》' or '）' => -1, _ => 0 };
            var word = text.Substring(i, length);
            i += length;
            // Inside a quoted title a break costs a little more than outside of it.
            prices[i] = (Hinges.Contains(word) ? 0 : Words.Contains(word) ? 10 : 40) + (inQuotes > 0 ? 8 : 0);
        }
        for (var i = 1; i < text.Length; i++)
        {
            if ("，。、；：？！）》〉】〕”’…—的和与及等".Contains(text[i], StringComparison.Ordinal))
            {
                prices[i] = Math.Max(prices[i], "的和与及等".Contains(text[i], StringComparison.Ordinal) ? 95 : Never);
            }
            if ("（《〈【〔“‘".Contains(text[i - 1], StringComparison.Ordinal) || (char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i])))
            {
                prices[i] = Never;
            }
        }
        KeepNumbers(text, prices);
        foreach (var (start, length) in OrganWords.In(text, names))
        {
            Array.Fill(prices, Never, start + 1, length - 1);
            // Behind a name a break reads well, unless something belongs to it.
            prices[start + length] = Math.Min(prices[start + length], 20);
        }
        return prices;
    }

    private static void KeepNumbers(string text, double[] prices)
    {
        for (var i = 1; i < text.Length; i++)
        {
            // 2026年, 第12次: a number keeps its measure.
            if ((char.IsAsciiDigit(text[i - 1]) && "年月日号届次期个项条万亿%".Contains(text[i], StringComparison.Ordinal))
                || (text[i - 1] == '第' && char.IsAsciiDigit(text[i])))
            {
                prices[i] = Never;
            }
        }
    }

    private static int WordLength(string text, int start)
    {
        for (var length = Math.Min(6, text.Length - start); length > 1; length--)
        {
            if (Words.Contains(text.Substring(start, length)))
            {
                return length;
            }
        }
        if (!char.IsAsciiLetterOrDigit(text[start]))
        {
            // The pairs of an unknown name are not split, unless a known word starts inside.
            return start + 1 < text.Length && char.IsBetween(text[start], '一', '龥') && char.IsBetween(text[start + 1], '一', '龥')
                && !Hinges.Contains(text[start].ToString()) && !Hinges.Contains(text[start + 1].ToString()) && !StartsWord(text, start + 1) ? 2 : 1;
        }
        var end = start + 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }
        return end - start;
    }

    private static bool StartsWord(string text, int start)
    {
        for (var length = Math.Min(6, text.Length - start); length > 1; length--)
        {
            if (Words.Contains(text.Substring(start, length)))
            {
                return true;
            }
        }
        return false;
    }
}
