using Office.Documents.FilingSheets;

namespace Office.Web.Features.FilingSheets;

/// <summary>What is written on a filing sheet: the elements by field, and the opinions for its boxes.</summary>
/// <param name="Values">Text by field; a field that is missing stays empty.</param>
/// <param name="Opinions">In the order of rank, then time.</param>
public sealed record SheetFilling(IReadOnlyDictionary<string, string> Values, IReadOnlyList<SheetOpinion> Opinions)
{
    public string Value(string field) => Values.GetValueOrDefault(field, "");

    /// <summary>The opinions that a cell shows.</summary>
    public IEnumerable<SheetOpinion> In(string field)
    {
        var slots = FilingSheetFields.SlotsIn(field);
        return Opinions.Where(opinion => slots.Contains(opinion.Slot, StringComparer.Ordinal));
    }

    /// <summary>The boxes that this sheet has no place for: their opinions are printed below it, so that none is missing.</summary>
    public IEnumerable<IGrouping<string, SheetOpinion>> Unplaced(FilingSheetLayout layout)
    {
        var placed = layout.Rows.SelectMany(row => row.Cells).SelectMany(cell => FilingSheetFields.SlotsIn(cell.Field)).ToHashSet(StringComparer.Ordinal);
        return Opinions.Where(opinion => !placed.Contains(opinion.Slot)).GroupBy(opinion => opinion.Slot, StringComparer.Ordinal);
    }
}

/// <param name="Slot">Its opinion box.</param>
/// <param name="Organ">The signer's organ, where it is not the document's own.</param>
/// <param name="Name">The signer as printed.</param>
/// <param name="Words">As printed; empty where only the hand speaks.</param>
/// <param name="Ink">Handwriting, or null.</param>
/// <param name="Day">The full date, as 条例 第二十二条 asks.</param>
public sealed record SheetOpinion(string Slot, string? Organ, string Name, string Words, byte[]? Ink, string Day);
