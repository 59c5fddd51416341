namespace Office.Documents.FilingSheets;

/// <summary>
/// What can stand in a cell of a filing sheet: an element of the document, one or more opinion boxes
/// (<c>slot:issue</c>, <c>slot:review,recheck</c>), or room that is left for the pen.
/// </summary>
public static class FilingSheetFields
{
    public const string SlotPrefix = "slot:";

    /// <summary>Room for the pen; may stand in several cells.</summary>
    public const string Blank = "blank";

    private const int LongestSlot = 40;

    /// <summary>The elements, in the order in which an editor offers them.</summary>
    public static IReadOnlyList<string> Elements { get; } =
    [
        "number", "urgency", "pages", "kind", "title", "main-recipients", "copy-recipients", "attachments", "remark",
        "drafting-unit", "drafter", "drafted-on", "disclosure", "secrecy", "issued-on", "printed-on",
    ];

    /// <summary>The opinion boxes of the usual process, in its order. An organ's own process may name others.</summary>
    public static IReadOnlyList<string> Slots { get; } = ["unit-check", "countersign", "review", "submit", "issue", "recheck"];

    public static bool IsSlot(string field) => field.StartsWith(SlotPrefix, StringComparison.Ordinal);

    /// <summary>The opinion boxes that a cell shows; none for an element.</summary>
    public static IReadOnlyList<string> SlotsIn(string field) => IsSlot(field) ? field[SlotPrefix.Length..].Split(',') : [];

    public static bool IsKnown(string field) =>
        field is Blank || Elements.Contains(field, StringComparer.Ordinal) || (IsSlot(field) && SlotsIn(field) is { Count: <= 6 } slots && slots.All(IsSlotName));

    private static bool IsSlotName(string slot) =>
        slot.Length is > 0 and <= LongestSlot && slot.All(letter => letter is '-' || char.IsAsciiLetterOrDigit(letter));
}
