using System.Data.Common;
using Office.Documents.Rules;
using Office.Documents.Rules.Facts;
using Office.Documents.SignOffs;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Dispatches;

/// <summary>What was done with a dispatch so far, for the rules. Asked at every 签发: hand-written, prepared on both databases.</summary>
internal sealed class HandlingRecord(DbSession session, IDirectorySource directory, IDrawnSteps drawn)
{
    // Who was asked beside a holder decided for themselves, not for the matter.
    private const string Signed = """
        SELECT s.step, s.name, s.official_id, s.decision, s.signed_at FROM sign_offs s
        JOIN work_items i ON i.id = s.work_item_id WHERE s.dispatch_id = @p0 AND i.beside_id IS NULL
        """;

    private const string FileNames = "SELECT name FROM attachments WHERE document_id = @p0 ORDER BY \"order\"";

    private const string Addressed = "SELECT kind, position, printed_name, organ_id FROM dispatch_recipients WHERE dispatch_id = @p0";

    public async Task<HandlingFacts> OfAsync(Dispatch dispatch, Stage stage, CancellationToken cancellationToken)
    {
        var signed = stage < Stage.Issue ? [] : await session.ReadAsync(Signed, [dispatch.Id], Step, cancellationToken);
        return new HandlingFacts
        {
            // A process of the organ's own may have no review; only one that was left out is missing.
            Reviewed = stage < Stage.Issue || await drawn.HasAsync(dispatch.Id, DispatchSteps.Review, cancellationToken) is not true
                ? null
                : signed.Any(s => s.Step == DispatchSteps.Review && s.Decision is SignOffDecision.Agree or SignOffDecision.Initial),
            Countersigns =
            [
                .. signed.Where(s => s.Step == "countersign" && s.Decision is not SignOffDecision.Return)
                    .GroupBy(s => s.OfficialId)
                    .Select(group => group.MaxBy(s => s.SignedAt)!)
                    .Select(s => new CountersignFacts(s.Name, s.Decision is not SignOffDecision.Disagree)),
            ],
            SignerIsHead = dispatch.Route.Signer is { } signer
                ? directory.Current.PostsOf(signer).Any(post => post.OrganId == dispatch.OrganId && post.Has(Duty.Leader))
                : null,
        };
    }

    /// <summary>What is known of a dispatch beside its text, with its recipients in the order of the page.</summary>
    public async Task<(RuleContext Known, IReadOnlyList<Recipient> Recipients)> KnownAsync(
        Guid dispatchId, Guid organId, CancellationToken cancellationToken)
    {
        List<string> names = [];
        List<Recipient> recipients = [];
        await session.SendAsync(
            cancellationToken,
            new SqlStatement(FileNames, [dispatchId]) { Row = row => names.Add(row.GetString(0)) },
            new SqlStatement(Addressed, [dispatchId])
            {
                Row = row => recipients.Add(new Recipient(
                    row.IsDBNull(3) ? null : session.Dialect.ReadGuid(row, 3),
                    row.GetString(2),
                    (RecipientKind)row.GetInt32(0),
                    row.GetInt32(1))),
            });
        recipients.Sort((one, other) => (one.Kind, one.Position).CompareTo((other.Kind, other.Position)));
        return (DraftContexts.Rules(directory.Current, organId, recipients, names), recipients);
    }

    private SignedStep Step(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        session.Dialect.ReadGuid(row, 2),
        (SignOffDecision)row.GetInt32(3),
        session.Dialect.ReadTime(row, 4));

    private sealed record SignedStep(string Step, string Name, Guid OfficialId, SignOffDecision Decision, DateTimeOffset SignedAt);
}
