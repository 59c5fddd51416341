using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Numbering;

/// <summary>机关代字管理: for which kinds a 代字 of the own organ is and which posts may use it; a 代字 that it has not is added.</summary>
/// <param name="Prefix">机关代字.</param>
/// <param name="Kinds">The kinds that it numbers; empty for all.</param>
/// <param name="Posts">The posts that may use it; empty for whoever holds the step.</param>
/// <param name="IsClosed">停用.</param>
/// <param name="BaseRevision">The revision that the change was made on; 0 where there was no rule yet.</param>
public sealed record SaveNumberRule(
    string Prefix, IReadOnlyList<DocumentKind> Kinds, IReadOnlyList<Guid> Posts, bool IsClosed, long BaseRevision) : ICommand<long>
{
    public Demand Demand => Demand.InOrgan(Relation.NumberFor);
}

internal sealed class SaveNumberRuleHandler(OfficeDbContext db, Actor actor, IDirectorySource directory, IIdSource ids, IOutbox outbox)
    : ICommandHandler<SaveNumberRule, long>
{
    public async Task<Outcome<long>> HandleAsync(SaveNumberRule command, CancellationToken cancellationToken)
    {
        var prefix = command.Prefix.Trim();
        if (await RefusalAsync(prefix, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var rule = await db.Set<NumberRule>()
            .SingleOrDefaultAsync(one => one.OrganId == actor.OrganId && one.Prefix == prefix, cancellationToken);
        if ((rule?.Revision ?? 0) != command.BaseRevision)
        {
            return new NumberFault.MovedOn();
        }

        if (rule is null)
        {
            rule = new NumberRule { Id = ids.Next(), OrganId = actor.OrganId, Prefix = prefix };
            db.Add(rule);
        }

        var own = directory.Current.Posts.Where(post => post.OrganId == actor.OrganId).Select(post => post.Id).ToHashSet();
        rule.Write([.. command.Kinds.Distinct().Order()], [.. command.Posts.Distinct().Where(own.Contains)], command.IsClosed);
        outbox.Add(new LedgerChanged(actor.OrganId, prefix, 0));
        return rule.Revision;
    }

    private async Task<Fault?> RefusalAsync(string prefix, CancellationToken cancellationToken)
    {
        // Written into a number as it is: letters only, so that 〔, digits and 号 keep their places.
        if (prefix.Length is < 2 or > NumberRule.LongestPrefix || !prefix.All(char.IsLetter))
        {
            return new NumberFault.PrefixUnusable();
        }

        // Two organs with one 代字 would give the same number twice.
        var other = directory.Current.Organs
            .FirstOrDefault(organ => organ.Id != actor.OrganId && organ.NumberPrefixes.Any(own => own.Text == prefix))?.Id
            ?? await db.Set<NumberRule>().Where(rule => rule.OrganId != actor.OrganId && rule.Prefix == prefix)
                .Select(rule => (Guid?)rule.OrganId).FirstOrDefaultAsync(cancellationToken);
        return other is { } taken ? new NumberFault.PrefixTaken(directory.Current.Organ(taken)?.ShortName ?? "") : null;
    }
}
