using Office.Organization;

namespace Office.Documents.Archives;

/// <summary>归档文件目录 as rows of a workbook (DA/T 22-2015, 7.1), in Chinese as archives receive it.</summary>
public static class ArchiveSheet
{
    /// <summary>The titles of the columns.</summary>
    public static IReadOnlyList<string> Head { get; } = ["档号", "题名", "文号", "责任者", "文件日期", "页数", "保管期限", "归档人", "归档日期"];

    /// <summary>An item's row.</summary>
    public static IReadOnlyList<object?> Cells(ArchiveItem item) =>
    [
        item.Code, item.Title, item.Number, item.Author, item.DocumentDate, (decimal)item.PageCount, item.Period.Printed(), item.FiledByName,
        OfficeDay.Of(item.FiledAt),
    ];
}
