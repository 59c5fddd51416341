using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>The board of a circulation has changed.</summary>
public sealed record CirculationMoved(Guid CirculationId, Guid SubjectId) : IOfficeEvent;
