using System.Globalization;
using System.Xml.Linq;

namespace Office.Documents.Importing;

/// <summary>What a paragraph's properties or style say; null where they are silent and the style below decides.</summary>
internal sealed record ParagraphLook
{
    public string? Alignment { get; init; }

    public int? Size { get; init; }

    public int? OutlineLevel { get; init; }

    public string? NumberingId { get; init; }

    public int? NumberingLevel { get; init; }

    public bool IsTitle { get; init; }

    public static ParagraphLook Of(XElement? paragraph, XElement? run)
    {
        var numbering = paragraph.Child("numPr");
        return new ParagraphLook
        {
            Alignment = paragraph.Child("jc").Value(),
            Size = run.Child("sz").Number(),
            OutlineLevel = paragraph.Child("outlineLvl").Number(),
            NumberingId = numbering.Child("numId").Value(),
            NumberingLevel = numbering.Child("ilvl").Number(),
        };
    }

    /// <summary>This look, completed by the style it is based on.</summary>
    public ParagraphLook Over(ParagraphLook below) => new()
    {
        Alignment = Alignment ?? below.Alignment,
        Size = Size ?? below.Size,
        OutlineLevel = OutlineLevel ?? below.OutlineLevel,
        NumberingId = NumberingId ?? below.NumberingId,
        NumberingLevel = NumberingLevel ?? below.NumberingLevel,
        IsTitle = IsTitle || below.IsTitle,
    };

    /// <summary>Adds what a style's name says: title, heading 1–9.</summary>
    public ParagraphLook Named(string name)
    {
        if (name is "title" or "标题" or "公文标题" or "文章标题")
        {
            return this with { IsTitle = true };
        }

        var level = name.StartsWith("heading ", StringComparison.Ordinal) ? name[8..]
            : name.StartsWith("标题 ", StringComparison.Ordinal) ? name[3..] : "";
        return int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? this with { OutlineLevel = OutlineLevel ?? number - 1 }
            : this;
    }
}
