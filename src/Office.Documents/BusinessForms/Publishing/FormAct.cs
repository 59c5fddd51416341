using Office.Organization;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>Who saves, and when.</summary>
public sealed record FormAct(Actor Actor, DateTimeOffset At);
