namespace Office.Organization.Foundation;

/// <summary>
/// Brings committed events to their reactions, at least once and in feed order. A reaction that fails does not hold up the feed:
/// the event becomes a letter that is tried again, so a reaction must not rely on seeing events in order after a failure.
/// </summary>
internal sealed class ReactionRunner(
    OutboxFeed feed, ReactionCursors cursors, ReactionCall call, DeadLetters letters, HandlerCatalog catalog)
{
    private readonly Dictionary<string, FeedPosition> _reached = new(StringComparer.Ordinal);

    /// <summary>Delivers everything that is committed and every letter that is due. Called by one node at a time.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (catalog.Reactions.Count == 0)
        {
            return;
        }

        await CatchUpAsync(cancellationToken);
        while (await RunPageAsync(cancellationToken) == OutboxFeed.Page)
        {
        }

        foreach (var letter in await letters.DueAsync(cancellationToken))
        {
            await RetryAsync(letter, cancellationToken);
        }
    }

    /// <summary>
    /// Writes down how far every reaction has come, also past events that were not for it. Called by the one that calls
    /// <see cref="RunAsync"/>, not beside it.
    /// </summary>
    /// <returns>The position that all have reached; the beginning before the first run or when there is no reaction.</returns>
    public async Task<FeedPosition> KeepReachedAsync(CancellationToken cancellationToken)
    {
        await cursors.SaveAsync([.. _reached.Select(cursor => (cursor.Key, cursor.Value))], cancellationToken);
        return _reached.Count == 0 ? default : _reached.Values.Min();
    }

    // Another node may have gone further; what only this process has passed over is not worth a write.
    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var stored = await cursors.LoadAsync(cancellationToken);
        foreach (var reaction in catalog.Reactions)
        {
            var kept = stored.GetValueOrDefault(reaction.Name);
            var reached = _reached.GetValueOrDefault(reaction.Name);
            _reached[reaction.Name] = kept > reached ? kept : reached;
        }
    }

    private async Task<int> RunPageAsync(CancellationToken cancellationToken)
    {
        var rows = await feed.AfterAsync(_reached.Values.Min(), cancellationToken);
        HashSet<string> answered = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var reaction in catalog.Reactions.Where(reaction => _reached[reaction.Name] < row.Position))
            {
                if (string.Equals(reaction.Event.FullName, row.Event, StringComparison.Ordinal))
                {
                    await DeliverAsync(reaction, row, cancellationToken);
                    answered.Add(reaction.Name);
                }

                _reached[reaction.Name] = row.Position;
            }
        }

        var isFull = rows.Count == OutboxFeed.Page;
        await cursors.SaveAsync(
            [.. _reached.Where(cursor => isFull || answered.Contains(cursor.Key)).Select(cursor => (cursor.Key, cursor.Value))],
            cancellationToken);
        return rows.Count;
    }

    private async Task DeliverAsync(
        HandlerCatalog.ReactionEntry reaction, OutboxFeed.Row row, CancellationToken cancellationToken)
    {
        try
        {
            await call.ReactAsync(reaction, row.Payload, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await letters.AddAsync(row, reaction.Name, failure, cancellationToken);
        }
    }

    private async Task RetryAsync(DeadLetters.Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            var reaction = catalog.Reactions.FirstOrDefault(
                reaction => string.Equals(reaction.Name, letter.Reaction, StringComparison.Ordinal))
                ?? throw new InvalidOperationException("This build has no such reaction.");
            await call.ReactAsync(reaction, letter.Payload, cancellationToken);
            await letters.RemoveAsync(letter.Id, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await letters.FailedAgainAsync(letter, failure, cancellationToken);
        }
    }
}
