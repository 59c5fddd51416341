namespace Office.Workflow.WorkItems;

/// <summary>Somebody who holds or held a step of a matter.</summary>
/// <param name="OfficialId">The official.</param>
/// <param name="Name">The official's name.</param>
/// <param name="UnitName">The unit of the post.</param>
/// <param name="OrganName">The short name of the organ of the post: of a guest, another than the matter's.</param>
/// <param name="OpenedAt">When this official opened it.</param>
/// <param name="Acted">Whether this official ended it.</param>
/// <param name="ForName">For whom, when they hold it by a delegation; null when in their own right.</param>
public sealed record TrackHolder(
    Guid OfficialId, string Name, string UnitName, string OrganName, DateTimeOffset? OpenedAt, bool Acted,
    string? ForName = null)
{
    /// <summary>As it is printed: the name, or 乙（代甲）.</summary>
    public string PrintedName => ForName is null ? Name : $"{Name}（代{ForName}）";
}
