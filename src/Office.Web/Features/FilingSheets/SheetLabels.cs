using Microsoft.Extensions.Localization;
using Office.Documents.Content;
using Office.Documents.FilingSheets;
using Office.Web.Features.Dispatches;

namespace Office.Web.Features.FilingSheets;

/// <summary>What the cells of a sheet are called: by the organ's own word, else by the usual one.</summary>
public sealed class SheetLabels(IStringLocalizer<SheetWords> words, DispatchText text)
{
    public string Of(FilingSheetCell cell) => string.IsNullOrWhiteSpace(cell.Label) ? OfField(cell.Field) : cell.Label;

    /// <summary>The usual word; empty for room that is left for the pen.</summary>
    public string OfField(string field) => field switch
    {
        FilingSheetFields.Blank => "",
        _ when FilingSheetFields.IsSlot(field) => string.Join('、', FilingSheetFields.SlotsIn(field).Select(OfSlot)),
        _ => words["field." + field],
    };

    /// <summary>An opinion box; one of an organ's own process by the name of its step.</summary>
    public string OfSlot(string slot)
    {
        var usual = words["field." + FilingSheetFields.SlotPrefix + slot];
        return usual.ResourceNotFound ? text.Step(slot) : usual.Value;
    }

    /// <summary>The documents that a sheet is for; null are all that have none of their own.</summary>
    public string OfKind(DocumentKind? kind) => kind is { } one ? text.Kind(one) : words["all-kinds"];
}
