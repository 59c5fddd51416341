using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Workflow.Instances;

namespace Office.Documents.Rechecks;

/// <summary>Which text of a dispatch was issued. Asked at every 复核: hand-written, prepared on both databases.</summary>
internal sealed class IssuedTexts(DbSession session, IDrawnSteps drawn)
{
    // Versions only rise: whoever issued the newest text issued last.
    private const string Issued = """
        SELECT s.text_version, s.name, s.on_behalf_of_name, s.signed_at FROM sign_offs s
        JOIN work_items i ON i.id = s.work_item_id
        WHERE s.dispatch_id = @p0 AND s.step = @p1 AND s.decision IN (@p2, @p3) AND i.beside_id IS NULL
        ORDER BY s.text_version DESC, s.signed_at DESC LIMIT 1
        """;

    /// <summary>The 签发 that stands; null where nobody has issued it yet.</summary>
    public async Task<IssuedText?> LastAsync(Guid dispatchId, CancellationToken cancellationToken) =>
        await session.ReadAsync(
            Issued,
            [dispatchId, DispatchSteps.Issue, SignOffDecision.Agree, SignOffDecision.Initial],
            row => new IssuedText(
                row.GetInt32(0),
                row.IsDBNull(2) ? row.GetString(1) : SignOff.NameFor(row.GetString(1), row.GetString(2)),
                session.Dialect.ReadTime(row, 3)),
            cancellationToken) is [var last, ..] ? last : null;

    /// <summary>Whether the process that it runs through has a 签发 at all.</summary>
    public async Task<bool> IsDrawnAsync(Guid dispatchId, CancellationToken cancellationToken) =>
        await drawn.HasAsync(dispatchId, DispatchSteps.Issue, cancellationToken) is true;
}

/// <summary>The version that was issued last, by whom as printed, and when.</summary>
internal sealed record IssuedText(int TextVersion, string PrintedName, DateTimeOffset SignedAt);
