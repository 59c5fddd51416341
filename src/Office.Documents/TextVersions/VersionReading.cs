using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.TextVersions;

/// <summary>Who may see how a text came to be: those who wrote or handled it, not its readers.</summary>
internal static class VersionReading
{
    public static Demand Demand(Guid dispatchId) => Organization.Foundation.Demand.On(
        dispatchId, Relation.Drafter, Relation.CoAuthor, Relation.Handler, Relation.FormerHandler);
}
