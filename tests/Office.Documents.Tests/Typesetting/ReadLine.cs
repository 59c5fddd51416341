namespace Office.Documents.Tests.Typesetting;

/// <summary>Characters on one baseline.</summary>
internal sealed record ReadLine(int Page, IReadOnlyList<ReadCharacter> Characters)
{
    public string Text => string.Concat(Characters.Select(c => c.Text));

    public double Start => Characters[0].X;

    public double End => Characters[^1].End;

    public double Centre => (Start + End) / 2;

    public double EmTop => Characters[0].EmTop;

    public double Baseline => Characters[0].Baseline;

    public double Size => Characters[0].Size;

    public string Font => Characters[0].Font;
}
