using System.Globalization;
using Office.Documents.Search;

namespace Office.Documents.Archives;

/// <summary>
/// One filed 件: a document with its code (档号), given once and never changed. The row is only ever added; a trigger refuses
/// every change of it and of the text, number, files and attachments of what it names.
/// </summary>
public sealed class ArchiveItem
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>The dispatch or arrival; unique, so that nothing is filed twice.</summary>
    public Guid DocumentId { get; init; }

    public SearchSource Source { get; init; }

    /// <summary>全宗号.</summary>
    public required string FondsCode { get; init; }

    /// <summary>归档年度.</summary>
    public int Year { get; init; }

    public RetentionPeriod Period { get; init; }

    /// <summary>机构代码.</summary>
    public required string UnitCode { get; init; }

    /// <summary>件号, from 1 without a gap in (全宗, 年, 期限, 机构).</summary>
    public int Sequence { get; init; }

    /// <summary>档号, unique.</summary>
    public required string Code { get; init; }

    /// <summary>题名.</summary>
    public required string Title { get; init; }

    /// <summary>文号.</summary>
    public string? Number { get; init; }

    /// <summary>责任者.</summary>
    public required string Author { get; init; }

    /// <summary>文件日期.</summary>
    public DateOnly DocumentDate { get; init; }

    /// <summary>页数 of the original.</summary>
    public int PageCount { get; init; }

    public DateTimeOffset FiledAt { get; init; }

    public Guid FiledBy { get; init; }

    public required string FiledByName { get; init; }

    /// <summary>档号 as DA/T 22-2015 writes it: <c>Z109-WS·2026-Y-BGS-0001</c>.</summary>
    public static string CodeOf(string fonds, int year, RetentionPeriod period, string unit, int sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{fonds}-WS·{year:D4}-{period.Code()}-{unit}-{sequence:D4}");
}
