namespace Office.Documents.Content;

/// <summary>
/// What the office adds around a signed text: red head, number, date, seal and imprint (版记). A draft's preview leaves
/// the number, date and seal null.
/// </summary>
public sealed record Imprint
{
    /// <summary>发文机关标志 as printed, e.g. 铜江市人民政府办公室文件.</summary>
    public required string RedHead { get; init; }

    /// <summary>发文机关署名, the organ's full or standard short name.</summary>
    public required string Organ { get; init; }

    /// <summary>发文字号, e.g. 铜府办发〔2026〕12号.</summary>
    public string? Number { get; init; }

    /// <summary>成文日期: the date of the final signature.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The seal to place; null leaves the place free.</summary>
    public SealFace? Seal { get; init; }

    /// <summary>印发机关.</summary>
    public required string PrintedBy { get; init; }

    /// <summary>印发日期.</summary>
    public DateOnly? PrintedOn { get; init; }
}

/// <summary>The face of an electronic seal.</summary>
/// <param name="DiameterMm">The rule's diameter (国发〔1999〕25号): 60, 50, 45 or 42 mm.</param>
/// <param name="Svg">Its picture as one SVG: red, transparent ground, viewBox in mm.</param>
public sealed record SealFace(double DiameterMm, string Svg);
