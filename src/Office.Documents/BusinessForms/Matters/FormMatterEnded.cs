using Office.Organization.Foundation;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>A filled-in form comes to its end with consent, refused, or called off.</summary>
public sealed record FormMatterEnded(Guid MatterId, FormMatterState How) : IOfficeEvent;
