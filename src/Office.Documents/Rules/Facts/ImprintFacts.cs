namespace Office.Documents.Rules.Facts;

/// <summary>What the office has added to a signed text.</summary>
public sealed record ImprintFacts
{
    /// <summary>发文字号 as printed.</summary>
    public string? Number { get; init; }

    /// <summary>Whether another document bears the same number.</summary>
    public bool NumberTaken { get; init; }

    /// <summary>Numbers before this one of the same 代字 and year that no document and no void record accounts for.</summary>
    public IReadOnlyList<int> UnexplainedGaps { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>发文机关署名.</summary>
    public string? Signature { get; init; }

    /// <summary>The organ whose seal is on it; null when there is none.</summary>
    public string? SealOrgan { get; init; }

    /// <summary>Issued without a seal by rule: 普发 with its own mark, telegram, minutes.</summary>
    public bool SealNotNeeded { get; init; }

    /// <summary>密级 as marked.</summary>
    public string? Secrecy { get; init; }

    /// <summary>份号.</summary>
    public string? CopyNumber { get; init; }
}
