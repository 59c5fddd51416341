using Office.Documents.Content;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>The 机关代字 of an organ with what is arranged for each, for whoever keeps its numbers.</summary>
public sealed record ListNumberRules : IQuery<NumberRules>
{
    /// <summary>Another organ than that of the actor's post.</summary>
    public Guid? OrganId { get; init; }

    public Demand Demand => Demand.AnyOfficial;
}

/// <param name="Organ">The organ's full name.</param>
/// <param name="Rows">Those of the directory first.</param>
/// <param name="Posts">The posts of the organ that number, and those that are named already.</param>
public sealed record NumberRules(string Organ, IReadOnlyList<NumberRuleRow> Rows, IReadOnlyList<NumberPost> Posts);

/// <param name="Prefix">机关代字.</param>
/// <param name="IsOfDirectory">Whether the directory has it; the office added it otherwise.</param>
/// <param name="Kinds">The kinds that it numbers; empty for all.</param>
/// <param name="Posts">The posts that may use it; empty for whoever holds the step.</param>
/// <param name="IsClosed">停用.</param>
/// <param name="Revision">For the next save.</param>
public sealed record NumberRuleRow(
    string Prefix, bool IsOfDirectory, IReadOnlyList<DocumentKind> Kinds, IReadOnlyList<Guid> Posts, bool IsClosed, long Revision);

/// <summary>A post that may be given the use of a 代字.</summary>
public sealed record NumberPost(Guid PostId, string Name, string Title);

internal sealed class ListNumberRulesHandler(PrefixShelf shelf, RegisterOrgans organs, IDirectorySource directory)
    : IQueryHandler<ListNumberRules, NumberRules>
{
    public async Task<Outcome<NumberRules>> HandleAsync(ListNumberRules query, CancellationToken cancellationToken)
    {
        var organ = query.OrganId ?? organs.Own;
        if (!await organs.MayNumberAsync(organ, cancellationToken))
        {
            return new FoundationFault.NotAllowed();
        }

        var people = directory.Current;
        var own = await shelf.OfAsync(organ, cancellationToken);
        var named = own.SelectMany(prefix => prefix.Rule?.Posts ?? []).ToHashSet();
        return new NumberRules(
            people.Organ(organ)?.FullName ?? "",
            [
                .. own.Select(prefix => new NumberRuleRow(
                    prefix.Text, prefix.Series is not null, prefix.Rule?.Kinds ?? [], prefix.Rule?.Posts ?? [],
                    prefix.Rule?.IsClosed ?? false, prefix.Rule?.Revision ?? 0)),
            ],
            [
                .. people.Posts.Where(post => post.OrganId == organ && (post.Has(Duty.Clerk) || named.Contains(post.Id)))
                    .Select(post => new NumberPost(post.Id, people.Official(post.OfficialId)?.Name ?? "", post.Title)),
            ]);
    }
}
