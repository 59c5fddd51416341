using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>Sets the own organ's retention table (保管期限表). What was filed keeps its period.</summary>
/// <param name="Rules">In order: the first that fits a title decides.</param>
/// <param name="BaseRevision">The revision that the page showed; 0 for the shipped table.</param>
public sealed record SaveRetentionTable(IReadOnlyList<RetentionRule> Rules, long BaseRevision) : ICommand<long>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

internal sealed class SaveRetentionTableHandler(OfficeDbContext db, Actor actor) : ICommandHandler<SaveRetentionTable, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveRetentionTable command, CancellationToken cancellationToken)
    {
        var wrong = command.Rules.Index().FirstOrDefault(line => !IsWhole(line.Item), (-1, null!)).Index;
        if (wrong >= 0 || command.Rules.Count > RetentionRule.MostRules)
        {
            return new ArchiveFault.RuleWrong(wrong < 0 ? RetentionRule.MostRules + 1 : wrong + 1);
        }

        var tables = db.Set<RetentionTable>();
        var table = await tables.SingleOrDefaultAsync(t => t.OrganId == actor.OrganId, cancellationToken);
        if ((table?.Revision ?? 0) != command.BaseRevision)
        {
            return new ArchiveFault.MovedOn();
        }

        if (table is null)
        {
            table = new RetentionTable(actor.OrganId);
            tables.Add(table);
        }

        table.Write(command.Rules);
        return table.Revision;
    }

    private static bool IsWhole(RetentionRule rule) => rule.Why.Length is > 0 and <= RetentionRule.LongestWhy
        && (rule.Period is null || Enum.IsDefined(rule.Period.Value))
        && rule.Words.All(word => word.Length is > 0 and <= RetentionRule.LongestWord);
}
