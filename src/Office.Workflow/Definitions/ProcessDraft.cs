namespace Office.Workflow.Definitions;

/// <summary>
/// A process that is being drawn: kept as it stands, runnable or not, until it is published or thrown away. An organ has one
/// for each key.
/// </summary>
public sealed class ProcessDraft(Guid id, Guid organId)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    /// <summary>The id of the BPMN process in the drawing.</summary>
    public string Key { get; internal set; } = "";

    public string Name { get; internal set; } = "";

    public byte[] Xml { get; internal set; } = [];

    /// <summary>Raised with every save; a save that names an older one is refused.</summary>
    public long Revision { get; internal set; }

    public DateTimeOffset SavedAt { get; internal set; }

    /// <summary>The official who saved it last.</summary>
    public Guid SavedBy { get; internal set; }

    internal void Keep(DraftText text, byte[] xml, Guid by, DateTimeOffset at)
    {
        (Key, Name, Xml) = (text.Key, text.Name, xml);
        (SavedBy, SavedAt) = (by, at);
        Revision++;
    }
}
