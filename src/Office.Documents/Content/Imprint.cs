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

    /// <summary>The organs that issue it together (联合行文) after <see cref="Organ"/>, in order; empty for a single one.</summary>
    public IReadOnlyList<JointOrgan> JointOrgans { get; init; } = [];

    /// <summary>How it is closed; null takes the usual way: none under a 题注, a name stamp where one is given, else sealed.</summary>
    public ClosingForm? Closing { get; init; }

    /// <summary>签发人职务 and 签名章 of an order or a bill (7.3.5.3).</summary>
    public NameStamp? Stamp { get; init; }

    /// <summary>印发机关.</summary>
    public required string PrintedBy { get; init; }

    /// <summary>印发日期.</summary>
    public DateOnly? PrintedOn { get; init; }
}

/// <summary>The face of an electronic seal.</summary>
/// <param name="DiameterMm">The rule's diameter (国发〔1999〕25号): 60, 50, 45 or 42 mm.</param>
/// <param name="Svg">Its picture as one SVG: red, transparent ground, viewBox in mm.</param>
public sealed record SealFace(double DiameterMm, string Svg);

/// <summary>Another organ that issues a document together with the first.</summary>
/// <param name="Head">Its name in the red head.</param>
/// <param name="Organ">Its name in 署名.</param>
/// <param name="Seal">Its seal; null leaves the place free.</param>
public sealed record JointOrgan(string Head, string Organ, SealFace? Seal = null);

/// <summary>The signature of the one who issues an order, printed in red where the stamp of the name goes.</summary>
/// <param name="Post">职务, e.g. 市长.</param>
/// <param name="Name">The name.</param>
public sealed record NameStamp(string Post, string Name);

/// <summary>How 署名 and 成文日期 stand (7.3.5).</summary>
public enum ClosingForm
{
    /// <summary>加盖印章的公文 (7.3.5.1)</summary>
    Sealed,

    /// <summary>不加盖印章的公文 (7.3.5.2)</summary>
    Unsealed,

    /// <summary>加盖签发人签名章的公文 (7.3.5.3)</summary>
    NameStamp,

    /// <summary>Neither 署名 nor date under the text: the 题注 or the head has them.</summary>
    None,
}
