namespace Office.Workflow.Instances;

/// <summary>A published version of a process: the XML byte for byte as it was given. Never changed; a change is a new version.</summary>
public sealed class ProcessDefinition(Guid id, Guid organId, string key, int version)
{
    public Guid Id { get; private init; } = id;

    public Guid OrganId { get; private init; } = organId;

    public string Key { get; private init; } = key;

    public int Version { get; private init; } = version;

    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    public required byte[] Xml { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
