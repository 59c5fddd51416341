using System.Text.Json;
using Office.Documents.Content;

namespace Office.Documents.Dispatches;

/// <summary>The text that is being written: one row per dispatch, overwritten by every save until it is fixed.</summary>
public sealed class WorkingText(Guid dispatchId)
{
    public Guid DispatchId { get; private init; } = dispatchId;

    /// <summary>The content as JSON; the canonical form is made when the text is fixed.</summary>
    public string Content { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>The official whose text it is.</summary>
    public Guid SavedBy { get; private set; }

    public DocumentContent Read() => JsonSerializer.Deserialize<DocumentContent>(Content, JsonSerializerOptions.Web)!;

    public void Write(DocumentContent content, Guid by, DateTimeOffset now) =>
        (Content, SavedBy, SavedAt) = (JsonSerializer.Serialize(content, JsonSerializerOptions.Web), by, now);
}
