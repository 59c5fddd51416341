namespace Office.Documents.Numbering;

/// <summary>Draws the lines of a ledger together to 号段.</summary>
internal static class NumberSpans
{
    public static IReadOnlyList<NumberSpan> Of(
        int last, IReadOnlyList<NumberEntry> entries, ILookup<Guid, NumberEvent> told, IReadOnlyDictionary<Guid, string> titles)
    {
        var bySequence = entries.ToDictionary(entry => entry.Sequence);
        var spans = new List<NumberSpan>();
        for (var number = 1; number <= Math.Max(last, entries.Count == 0 ? 0 : entries[^1].Sequence); number++)
        {
            var next = bySequence.GetValueOrDefault(number) switch
            {
                null => new NumberSpan(number, number, State: null),
                { } entry when ExplainNumbersHandler.IsApart(entry, told) => Apart(entry, [.. told[entry.Id]], titles),
                _ => new NumberSpan(number, number, NumberState.Given),
            };
            if (spans is [.., var before] && before.State == next.State && before.EntryId is null && next.EntryId is null)
            {
                spans[^1] = before with { To = number };
            }
            else
            {
                spans.Add(next);
            }
        }

        return spans;
    }

    private static NumberSpan Apart(NumberEntry entry, List<NumberEvent> told, IReadOnlyDictionary<Guid, string> titles)
    {
        var document = entry.DispatchId ?? told.FindLast(line => line.DispatchId is not null)?.DispatchId;
        return new NumberSpan(entry.Sequence, entry.Sequence, entry.State)
        {
            EntryId = entry.Id,
            DispatchId = document,
            Title = document is { } known ? titles.GetValueOrDefault(known) : null,
            Events = told,
            AskedBy = entry.AskedBy,
        };
    }
}
