using System.Text;
using Microsoft.Extensions.Localization;
using Office.Documents.Content;
using Office.Documents.FilingSheets;
using Office.Organization;
using Office.Web.Components;
using Office.Web.Features.Dispatches;

namespace Office.Web.Features.FilingSheets;

/// <summary>Writes an invented paper on a sheet, with opinions and handwriting, so that its editor sees what the sheet will look like.</summary>
public sealed class SheetSample(DispatchText text, OfficeDay day, IStringLocalizer<SheetWords> words)
{
    // 同意, as a pen writes it.
    private static readonly byte[] s_ink = Encoding.UTF8.GetBytes("""
        {"width":300,"height":120,"strokes":[[16,20,16,116],[16,20,104,16,104,108,88,116],[36,44,84,42],[40,66,40,92],
        [40,66,80,64,78,90],[42,90,78,88],[200,4,202,16],[160,24,244,20],[180,28,186,40],[220,26,214,40],[148,46,256,42],
        [168,56,168,84],[168,56,236,54,234,82],[170,70,234,68],[170,84,234,82],[156,100,148,116],[176,96,180,116,224,119,232,108],
        [200,92,206,104],[240,96,252,110]]}
        """);

    /// <param name="layout">Every opinion box on it is written in.</param>
    /// <param name="kind">The kind that it is for.</param>
    public SheetFilling On(FilingSheetLayout layout, DocumentKind? kind)
    {
        var today = DateText.Day(day.Date);
        var slots = layout.Rows.SelectMany(row => row.Cells).SelectMany(cell => FilingSheetFields.SlotsIn(cell.Field));
        return new SheetFilling(
            FilingSheetFields.Elements.ToDictionary(
                field => field, field => Element(field, kind ?? DocumentKind.Notice, today), StringComparer.Ordinal),
            [.. slots.Concat(FilingSheetFields.Slots).Distinct(StringComparer.Ordinal).SelectMany(slot => In(slot, today))]);
    }

    private string Element(string field, DocumentKind kind, string today) => field switch
    {
        "urgency" => text.UrgencyOf(Urgency.Urgent),
        "pages" => words["pages", 4],
        "kind" => text.Kind(kind),
        "secrecy" => words["secrecy.reviewed"],
        "drafted-on" or "issued-on" or "printed-on" => today,
        "title" => words["sample.title", text.Kind(kind)],
        _ => words["sample." + field],
    };

    private IEnumerable<SheetOpinion> In(string slot, string today) => slot switch
    {
        "issue" => [new(slot, null, words["sample.leader"], "", s_ink, today)],
        "countersign" =>
        [
            new(slot, null, words["sample.unit-head"], words["sample.agreed"], null, today),
            new(slot, words["sample.other-organ"], words["sample.other"], words["sample.opinion"], null, today),
        ],
        _ => [new(slot, null, words["sample.signer"], words["sample.agreed"], null, today)],
    };
}
