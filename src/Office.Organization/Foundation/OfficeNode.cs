namespace Office.Organization.Foundation;

/// <summary>This process among those on one database; a new id at each start.</summary>
public sealed class OfficeNode(IIdSource ids)
{
    public Guid Id { get; } = ids.Next();
}
