namespace Office.Documents.SignOffs;

/// <summary>
/// An opinion that is being written, kept on the server as it is typed so that a lost connection loses nothing, together with
/// the id of the command that will send it.
/// </summary>
public sealed class OpinionDraft
{
    public Guid WorkItemId { get; init; }

    public Guid OfficialId { get; init; }

    public Guid OrganId { get; init; }

    public Guid CommandId { get; init; }

    public string Opinion { get; set; } = "";

    public byte[]? Ink { get; set; }

    public DateTimeOffset SavedAt { get; set; }
}
