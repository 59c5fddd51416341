namespace Office.Documents.Typesetting.Layout;

/// <summary>A line of text.</summary>
/// <param name="Element">Lines with the same number are one paragraph, also across pages.</param>
/// <param name="Tag">What it is.</param>
/// <param name="Runs">From left to right.</param>
public sealed record TextLine(int Element, TextTag Tag, IReadOnlyList<GlyphRun> Runs);
