namespace Office.Organization.Directory;

/// <summary>Days on which an official is away, first and last included.</summary>
/// <param name="Id">The absence.</param>
/// <param name="OfficialId">Who is away.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record AbsenceEntry(Guid Id, Guid OfficialId, DateOnly From, DateOnly To);
