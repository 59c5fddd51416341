using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>Rebuilds the history chain of every root and compares it with the head that the root carries.</summary>
internal sealed class VerifyHistory(OfficeDbContext db)
{
    public const string Name = "history";

    /// <summary>How many roots were looked at.</summary>
    public int Checked { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        var roots = await db.Set<Root>().AsNoTracking().ToDictionaryAsync(root => root.Id);
        Checked = roots.Count;
        List<HistoryRow> chain = [];
        await foreach (var row in db.Set<HistoryRow>().AsNoTracking().OrderBy(row => row.RootId).ThenBy(row => row.Seq).AsAsyncEnumerable())
        {
            if (chain is [var first, ..] && first.RootId != row.RootId)
            {
                if (Problem(roots, chain) is { } problem)
                {
                    yield return problem;
                }

                chain.Clear();
            }

            chain.Add(row);
        }

        if (chain.Count > 0 && Problem(roots, chain) is { } last)
        {
            yield return last;
        }

        foreach (var root in roots.Values.Where(root => root.HistorySeq > 0))
        {
            yield return new VerifyProblem(Name, $"{root.Id}", $"all {root.HistorySeq} rows of its history are missing");
        }
    }

    // A root whose chain was seen is taken out, so that those left at the end have none.
    private static VerifyProblem? Problem(Dictionary<Guid, Root> roots, List<HistoryRow> chain)
    {
        var id = chain[0].RootId;
        if (!roots.Remove(id, out var root))
        {
            return new VerifyProblem(Name, $"{id}", "there is a history, but no such root");
        }

        return HistoryChain.FirstBroken(chain, root.HistoryHead, root.HistorySeq) is { } broken
            ? new VerifyProblem(Name, $"{id}", $"row {broken} of its history was changed, removed or added")
            : null;
    }
}
