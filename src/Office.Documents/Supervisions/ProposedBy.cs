using Office.Organization;

namespace Office.Documents.Supervisions;

/// <summary>Who proposes a matter, and of which it is a part.</summary>
public sealed record ProposedBy(Actor Actor, DateTimeOffset At, SupervisionItem? Parent = null, int Ordinal = 0);
