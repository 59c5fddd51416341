using System.Text.RegularExpressions;

namespace Office.Documents.Typesetting.Layout;

/// <summary>Finds names of organs in a title: those that are given, and those that are made of the usual words.</summary>
internal static partial class OrganWords
{
    /// <summary>Where each name starts and how long it is.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text, IReadOnlyCollection<string> names)
    {
        foreach (var name in names.Where(name => name.Length > 1))
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                yield return (at, name.Length);
            }
        }

        foreach (Match match in Usual().Matches(text))
        {
            yield return (match.Index, match.Length);
        }
    }

    // 市、县、区、省 before the name of a department belong to it, and so does 办公室 after it.
    [GeneratedRegex(
        "[省市县区州]?(发展(和)?改革|教育|科学技术|科技|工业和信息化|民族(宗教)?事务|公安|民政|司法|财政|人力资源(和)?社会保障|自然资源(和规划)?|生态环境|"
        + "住房(和)?城乡建设|住建|交通运输|水利|水务|农业农村|商务|文化(和)?(广电)?旅游|卫生健康|退役军人事务|应急管理|审计|市场监督管理|市场监管|体育|统计|"
        + "医疗保障|医保|乡村振兴|机关事务管理|信访|数据|政务服务(和)?(数据)?管理|林业|城市管理|综合行政执法|税务|气象|粮食和物资储备|投资促进|"
        + "国有资产监督管理|人民防空|地方金融监督管理|金融|档案|知识产权|药品监督管理|能源|消防救援|邮政管理|烟草专卖)(委员会|委|局|厅|部|支队|总队|办公室|办)(办公室)?"
        + "|[省市县区州](委|政府|人大常委会|政协|纪委监委|法院|检察院)(办公室|办公厅)?|人民政府(办公室|办公厅)?|国务院(办公厅)?|中共中央(办公厅)?",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Usual();
}
