using Office.Organization.Foundation;

namespace Office.Documents.Archives;

/// <summary>Why something cannot be filed, checked or handed over.</summary>
public static class ArchiveFault
{
    /// <summary>The organ has no 全宗号 yet.</summary>
    public sealed record NotSetUp() : Conflict("archive.not-set-up");

    /// <summary>Filed already, under this code.</summary>
    public sealed record AlreadyFiled(string Under) : Conflict("archive.already-filed")
    {
        public override IReadOnlyList<object> Arguments => [Under];
    }

    /// <summary>Its matter is not settled (未办结).</summary>
    public sealed record NotSettled() : Conflict("archive.not-settled");

    /// <summary>四位全宗号.</summary>
    public sealed record FondsCodeWrong() : Invalid("archive.fonds-code", Field: nameof(SaveArchiveSettings.FondsCode));

    /// <summary>机构代码.</summary>
    public sealed record UnitCodeWrong() : Invalid("archive.unit-code", Field: nameof(SaveArchiveSettings.OfficeCode));

    /// <summary>A 全宗号 belongs to one organ.</summary>
    public sealed record FondsCodeTaken() : Conflict("archive.fonds-code-taken");

    /// <summary>The period is none of the three.</summary>
    public sealed record PeriodWrong() : Invalid("archive.period", Field: nameof(FileDocument.Period));

    /// <summary>不归档 needs a reason of at most so many characters.</summary>
    public sealed record ReasonMissing(int Most) : Invalid("archive.reason", Field: nameof(ExcludeDocument.Reason))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Somebody else saved in between.</summary>
    public sealed record MovedOn() : Conflict("archive.moved-on");

    /// <summary>A rule without its ground, or longer than can be.</summary>
    public sealed record RuleWrong(int Line) : Invalid("archive.rule", Field: nameof(SaveRetentionTable.Rules))
    {
        public override IReadOnlyList<object> Arguments => [Line];
    }

    /// <summary>More than this many 件号 of four digits are not given.</summary>
    public sealed record SeriesFull() : Conflict("archive.series-full");

    /// <summary>Nothing to hand over, or more than goes into one export.</summary>
    public sealed record TransferSize(int Most) : Conflict("archive.transfer-size")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>The package is not made yet.</summary>
    public sealed record NotPacked() : Conflict("archive.not-packed");
}
