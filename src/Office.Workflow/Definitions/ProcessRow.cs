namespace Office.Workflow.Definitions;

/// <summary>A process that an organ uses or is drawing.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">As people see it.</param>
/// <param name="Published">The version that new matters take; null while it is only drawn.</param>
/// <param name="Draft">What is being drawn; null when nothing is.</param>
/// <param name="Running">How many of the organ's matters run on any version of it.</param>
public sealed record ProcessRow(string Key, string Name, PublishedVersion? Published, DraftRow? Draft, int Running);

/// <summary>One published version.</summary>
/// <param name="Id">The definition.</param>
/// <param name="Version">Counted from 1 in its organ.</param>
/// <param name="Name">The name in this version.</param>
/// <param name="OrganName">The organ that published it.</param>
/// <param name="IsOwn">Whether that is the actor's own organ; otherwise it is one above.</param>
/// <param name="At">When it was published.</param>
public sealed record PublishedVersion(Guid Id, int Version, string Name, string OrganName, bool IsOwn, DateTimeOffset At)
{
    /// <summary>How many of the organ's matters run on it; counted in the list of versions only.</summary>
    public int Running { get; init; }
}

/// <summary>A draft in a list.</summary>
public sealed record DraftRow(Guid Id, DateTimeOffset SavedAt, string SavedByName);
