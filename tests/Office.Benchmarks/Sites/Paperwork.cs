using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Documents.Typesetting.Layout;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Benchmarks.Sites;

/// <summary>Makes and finds the papers that figures are about, through the product's own commands.</summary>
internal sealed class Paperwork(IDispatcherSource dispatchers, IUnitOfWork work, IIdSource ids)
{
    // The open items of a step, with what their card shows.
    private const string Cards = """
        SELECT i.root_id, i.id, d.content_hash, h.official_id FROM work_items i
        JOIN dispatches d ON d.id = i.root_id JOIN work_item_holders h ON h.work_item_id = i.id AND h.state = 1
        WHERE i.step_id = @p0 AND i.state IN (1, 2) ORDER BY i.root_id
        """;

    private const string Seen = "SELECT dispatch_id, payload_hash FROM sign_offs ORDER BY signed_at";

    /// <summary>Drafts a dispatch of four pages and submits it: it then waits for the head of the drafter's unit.</summary>
    public async Task SubmitAsync(
        Actor drafter, Guid signer, string title, CancellationToken cancellationToken, IReadOnlyList<Guid>? countersigners = null)
    {
        var id = ids.Next();
        const string Recipients = "各县（区）人民政府";
        DocumentContent content = LayoutSample.Content with
        {
            Title = title,
            MainRecipients = [Recipients],
            CopyRecipients = [],
            Attachments = [],
            Remark = null,
        };
        await SendAsync(drafter, new StartDispatch(id, content), cancellationToken);
        var form = new DraftForm
        {
            Content = content,
            Recipients = [new(drafter.OrganId, Recipients, RecipientKind.Main, 0)],
            Disclosure = Disclosure.OnInitiative,
            SecrecyReviewed = true,
            Route = new Route(countersigners ?? [], [], signer),
        };
        await SendAsync(drafter, new SaveDraft(id, WorkItemId: null, form, BaseRevision: 1), cancellationToken);
        await SendAsync(drafter, new SubmitDispatch(id, WorkItemId: null, BaseRevision: 2), cancellationToken);
    }

    /// <summary>The decisions that are waited for at a step, in the order of their documents; what a pool may decide is one.</summary>
    public async Task<List<SignOffDispatch>> DecisionsAsync(string step, CancellationToken cancellationToken) =>
        [.. (await WaitingAsync(step, cancellationToken)).Select(waiting => waiting.Decision).DistinctBy(one => one.WorkItemId)];

    /// <summary>The same, with the official who is asked.</summary>
    public Task<List<(SignOffDispatch Decision, Guid OfficialId)>> WaitingAsync(string step, CancellationToken cancellationToken) => work.ReadAsync(
        async (session, token) =>
        {
            var seen = (await session.ReadAsync(
                Seen, [], row => (Id: session.Dialect.ReadGuid(row, 0), Hash: (byte[])row[1]), token)).ToLookup(row => row.Id, row => row.Hash);
            var cards = await session.ReadAsync(
                Cards,
                [step],
                row => (
                    Id: session.Dialect.ReadGuid(row, 0),
                    Item: session.Dialect.ReadGuid(row, 1),
                    Hash: (byte[])row[2],
                    OfficialId: session.Dialect.ReadGuid(row, 3)),
                token);
            return cards.Select(card => (
                new SignOffDispatch(
                    card.Id, card.Item, SignOffDecision.Agree, "同意，请抓紧办理。", Ink: null, card.Hash, [.. seen[card.Id]]),
                card.OfficialId)).ToList();
        },
        cancellationToken);

    public async Task SendAsync<TResult>(Actor actor, ICommand<TResult> command, CancellationToken cancellationToken)
    {
        var outcome = await TrySendAsync(actor, command, cancellationToken);
        if (outcome.Fault is { } fault)
        {
            throw new InvalidOperationException($"{command.GetType().Name} was refused: {fault.Code} {string.Join(' ', fault.Arguments)}");
        }
    }

    public Task<Outcome<TResult>> TrySendAsync<TResult>(
        Actor actor, ICommand<TResult> command, CancellationToken cancellationToken) =>
        dispatchers.For(actor).SendAsync(command, new CommandEnvelope(ids.Next()), cancellationToken);
}
