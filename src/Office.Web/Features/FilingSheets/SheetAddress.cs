using Office.Documents.Content;

namespace Office.Web.Features.FilingSheets;

/// <summary>How a kind is written in the address of its sheet: <c>all</c> for the general one, else the kind's name.</summary>
internal static class SheetAddress
{
    private const string General = "all";

#pragma warning disable CA1308 // an address, not a comparison
    public static string Of(DocumentKind? kind) => kind?.ToString().ToLowerInvariant() ?? General;
#pragma warning restore CA1308

    /// <summary>False when the address names no sheet.</summary>
    public static bool TryRead(string address, out DocumentKind? kind)
    {
        kind = Enum.GetValues<DocumentKind>().Cast<DocumentKind?>().FirstOrDefault(one => Of(one) == address);
        return kind is not null || address is General;
    }
}
