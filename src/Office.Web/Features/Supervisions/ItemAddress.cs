using System.Globalization;
using Office.Documents.Supervisions;

namespace Office.Web.Features.Supervisions;

/// <summary>A filter of the register as it stands in an address, so that a list can be linked, exported and printed as it is shown.</summary>
internal static class ItemAddress
{
    private const string Format = "yyyy-MM-dd";

    public static ItemFilter Read(IQueryCollection query) => new()
    {
        Text = query["q"],
        Light = Named<ItemLight>(query["light"]),
        Source = Named<ItemSource>(query["source"]),
        LeadId = Guid.TryParse(query["unit"], out var unit) ? unit : null,
        IsOwed = query["owed"] == "yes",
        IsOpen = (string?)query["open"] switch { "yes" => true, "no" => false, _ => null },
        From = Day(query["from"]),
        To = Day(query["to"]),
    };

    public static string Of(string page, ItemFilter filter)
    {
        var query = QueryString.Empty;
        foreach (var (name, value) in Parts(filter))
        {
            query = string.IsNullOrEmpty(value) ? query : query.Add(name, value);
        }

        return page + query;
    }

    private static (string Name, string? Value)[] Parts(ItemFilter filter) =>
    [
        ("q", filter.Text), ("light", filter.Light?.ToString()), ("source", filter.Source?.ToString()), ("unit", filter.LeadId?.ToString("D")),
        ("owed", filter.IsOwed ? "yes" : null), ("open", filter.IsOpen switch { true => "yes", false => "no", null => null }),
        ("from", filter.From?.ToString(Format, CultureInfo.InvariantCulture)), ("to", filter.To?.ToString(Format, CultureInfo.InvariantCulture)),
    ];

    private static T? Named<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
