using System.Text.Json;
using Office.Documents.Content;

namespace Office.Documents.FilingSheets;

/// <summary>
/// 发文稿纸 of an organ: which elements and opinion boxes stand where on the sheet, per kind of document or for all kinds.
/// </summary>
public sealed class FilingSheetTemplate
{
    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>The kind it is for; null for all kinds without one of their own.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The layout as JSON; see <see cref="FilingSheetLayout"/>.</summary>
    public string Layout { get; private set; } = "";

    /// <summary>Raised by every save, so that a second window cannot overwrite the first. From 1.</summary>
    public long Revision { get; private set; }

    public void Write(FilingSheetLayout layout) =>
        (Layout, Revision) = (JsonSerializer.Serialize(layout, JsonSerializerOptions.Web), Revision + 1);

    public FilingSheetLayout Read() => JsonSerializer.Deserialize<FilingSheetLayout>(Layout, JsonSerializerOptions.Web)!;
}
