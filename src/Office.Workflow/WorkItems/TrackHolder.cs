namespace Office.Workflow.WorkItems;

/// <summary>Somebody who holds or held a step of a matter.</summary>
/// <param name="OfficialId">The official.</param>
/// <param name="Name">The official's name.</param>
/// <param name="UnitName">The unit of the post.</param>
/// <param name="OrganName">The short name of the organ of the post: of a guest, another than the matter's.</param>
/// <param name="OpenedAt">When this official opened it.</param>
/// <param name="Acted">Whether this official ended it.</param>
public sealed record TrackHolder(
    Guid OfficialId, string Name, string UnitName, string OrganName, DateTimeOffset? OpenedAt, bool Acted);
