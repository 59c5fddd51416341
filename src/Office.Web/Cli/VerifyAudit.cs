using Microsoft.EntityFrameworkCore;
using Office.Organization.Audit;
using Office.Organization.Foundation;

namespace Office.Web.Cli;

/// <summary>Rebuilds the sealed audit chain of every organ.</summary>
internal sealed class VerifyAudit(OfficeDbContext db, AuditSealer sealer)
{
    public const string Name = "audit";

    /// <summary>How many seals agree with their rows.</summary>
    public int Checked { get; private set; }

    /// <summary>Rows that are not under a seal yet: those of the last seconds, or of the seconds before a crash.</summary>
    public int Unsealed { get; private set; }

    public async IAsyncEnumerable<VerifyProblem> RunAsync()
    {
        var organs = await db.Set<AuditSeal>().Select(seal => seal.OrganId)
            .Union(db.Set<AuditRow>().Select(row => row.OrganId)).ToListAsync();
        foreach (var organ in organs)
        {
            var found = await sealer.VerifyAsync(organ, CancellationToken.None);
            Checked += found.WholeSeals;
            Unsealed += found.UnsealedRows;
            if (found.FirstBroken is { } broken)
            {
                yield return new VerifyProblem(Name, $"{organ}", $"seal {broken} does not agree with its rows");
            }
        }
    }
}
