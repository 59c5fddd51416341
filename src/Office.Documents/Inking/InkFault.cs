using Office.Organization.Foundation;

namespace Office.Documents.Inking;

/// <summary>Every reason that what was drawn cannot be kept. Each has a text in both languages.</summary>
public static class InkFault
{
    /// <summary>It is not a layer: other pens, places outside of the page, invisible characters.</summary>
    public sealed record Unreadable() : Invalid("ink.unreadable", Field: "Layer");

    /// <summary>More strokes, points or notes than <see cref="InkLimits"/> allows.</summary>
    public sealed record TooMuch() : Invalid("ink.too-much", Field: "Layer");

    public sealed record NoteTooLong(int Most) : Invalid("ink.note-too-long", Field: "Layer")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>The text was changed meanwhile: what was drawn stays with the version that it was drawn on.</summary>
    public sealed record TextMoved() : Conflict("ink.text-moved");

    /// <summary>Nothing is drawn, or another window has drawn on.</summary>
    public sealed record DraftMoved() : Conflict("ink.draft-moved");

    /// <summary>There is no fixed text yet on which one could draw.</summary>
    public sealed record NoText() : Conflict("ink.no-text");
}
