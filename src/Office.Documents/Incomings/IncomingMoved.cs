using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>Somebody moved an incoming paper on; its pages and lists are out of date.</summary>
public sealed record IncomingMoved(Guid IncomingId, Guid OrganId) : IOfficeEvent;
