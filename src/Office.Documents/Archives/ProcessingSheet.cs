using System.Globalization;
using Office.Documents.Content;
using Office.Documents.SignOffs;
using Office.Organization;

namespace Office.Documents.Archives;

/// <summary>文件处理单: the page of a package on which a person reads what the paper is and who decided what, in which words and when.</summary>
public static class ProcessingSheet
{
    public const string Title = "文件处理单";

    /// <summary>The sheet of an item as blocks, to be typeset.</summary>
    public static IReadOnlyList<Block> Of(PackSource source) =>
    [
        Facts(source.Item),
        .. source.SignOffs.Count == 0 ? Array.Empty<Block>() : [Opinions(source)],
        new Paragraph("签名的原始数据及办理过程见同一目录下的意见与签名.json、办理过程.json。"),
    ];

    private static Table Facts(ArchiveItem item) => new("",
    [
        Row(("档号", 1), (item.Code, 3)),
        Row(("题名", 1), (item.Title, 3)),
        Row(("文号", 1), (item.Number ?? "", 1), ("责任者", 1), (item.Author, 1)),
        Row(("文件日期", 1), (Day(item.DocumentDate), 1), ("页数", 1), (item.PageCount.ToString(CultureInfo.InvariantCulture), 1)),
        Row(("保管期限", 1), (item.Period.Printed(), 1), ("归档", 1), ($"{item.FiledByName} {Day(OfficeDay.Of(item.FiledAt))}", 1)),
    ])
    {
        HeaderRows = 0,
        Widths = [4, 11, 4, 9],
    };

    private static Table Opinions(PackSource source) => new("办理意见",
    [
        Row(("环节", 1), ("意见", 1), ("签署人", 1), ("时间", 1)),
        .. source.SignOffs.Select(signOff => Row(
            (source.StepNames.GetValueOrDefault(signOff.WorkItemId, signOff.Step), 1),
            (Words(signOff), 1),
            ($"{signOff.PrintedTitle} {signOff.PrintedName}".Trim(), 1),
            (OfficeDay.At(signOff.SignedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), 1))),
    ])
    {
        Widths = [5, 12, 7, 4],
    };

    private static string Words(SignOff signOff)
    {
        string?[] said = [Decision(signOff.Decision), signOff.Opinion?.ReplaceLineEndings(" "), signOff.Ink is null ? null : "（另有手写意见）"];
        return string.Join("。", said.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.TrimEnd('。')));
    }

    private static string Decision(SignOffDecision decision) => decision switch
    {
        SignOffDecision.Agree => "同意",
        SignOffDecision.Initial => "圈阅",
        SignOffDecision.Disagree => "不同意",
        _ => "退回",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TableRow Row(params (string Text, int Columns)[] cells) => new([.. cells.Select(cell => new TableCell(cell.Text, cell.Columns))]);
}
