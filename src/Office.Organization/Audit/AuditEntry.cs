using Office.Organization.Foundation;

namespace Office.Organization.Audit;

/// <summary>What one audit row says of a command, before actor and time are added.</summary>
internal sealed record AuditEntry(string Verb, Guid? ObjectId, string Result, string? Client)
{
    /// <summary>The result of what was not refused.</summary>
    public const string Done = "done";

    public static AuditEntry Of(IDemand request, string result, string? client) => new(
        request.GetType().Name,
        (request as IRootCommand)?.RootId ?? (request.Demand as Demand.Related)?.ObjectId,
        result,
        client);
}
