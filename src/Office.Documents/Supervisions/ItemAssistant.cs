namespace Office.Documents.Supervisions;

/// <summary>协办单位: a unit or organ that helps; it reads along and does not report.</summary>
public sealed class ItemAssistant
{
    public Guid ItemId { get; init; }

    public Guid UnitId { get; init; }

    public Guid OrganId { get; init; }

    public required string Name { get; init; }

    public int Place { get; init; }
}
