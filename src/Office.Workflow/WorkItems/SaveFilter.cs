using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>Saves what a list is narrowed to under a name; a name that is there takes the new filter.</summary>
/// <param name="Page">The list, by the path of its page.</param>
/// <param name="Name">At most <see cref="SavedFilter.NameCharacters"/> characters.</param>
/// <param name="Query">The query of the page's address, without its question mark.</param>
public sealed record SaveFilter(string Page, string Name, string Query) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>Takes a saved filter away.</summary>
public sealed record RemoveFilter(string Page, string Name) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>The actor's saved filters of a list, by name.</summary>
public sealed record ListFilters(string Page) : IQuery<IReadOnlyList<NamedFilter>>
{
    public Demand Demand => Demand.AnyOfficial;
}

/// <summary>A saved filter: its name, and the query of the page's address.</summary>
public sealed record NamedFilter(string Name, string Query);

internal sealed class SaveFilterHandler(OfficeDbContext db, Actor actor, IIdSource ids) : ICommandHandler<SaveFilter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SaveFilter command, CancellationToken cancellationToken)
    {
        var name = command.Name.Trim();
        if (name.Length == 0)
        {
            return new ListFault.FilterNameMissing();
        }

        if (name.Length > SavedFilter.NameCharacters || command.Query.Length > SavedFilter.QueryCharacters
            || command.Page.Length > SavedFilter.PageCharacters)
        {
            return new ListFault.FilterTooLong(SavedFilter.NameCharacters);
        }

        var saved = await db.Set<SavedFilter>()
            .Where(filter => filter.OfficialId == actor.OfficialId && filter.Page == command.Page)
            .ToListAsync(cancellationToken);
        if (saved.Find(filter => filter.Name == name) is { } same)
        {
            same.Query = command.Query;
            return new Done();
        }

        if (saved.Count >= SavedFilter.Most)
        {
            return new ListFault.TooManyFilters(SavedFilter.Most);
        }

        db.Set<SavedFilter>().Add(new SavedFilter
        {
            Id = ids.Next(),
            OrganId = actor.OrganId,
            OfficialId = actor.OfficialId,
            Page = command.Page,
            Name = name,
            Query = command.Query,
        });
        return new Done();
    }
}

internal sealed class RemoveFilterHandler(OfficeDbContext db, Actor actor) : ICommandHandler<RemoveFilter, Done>
{
    public async Task<Outcome<Done>> HandleAsync(RemoveFilter command, CancellationToken cancellationToken)
    {
        await db.Set<SavedFilter>()
            .Where(filter => filter.OfficialId == actor.OfficialId && filter.Page == command.Page && filter.Name == command.Name)
            .ExecuteDeleteAsync(cancellationToken);
        return new Done();
    }
}

internal sealed class ListFiltersHandler(OfficeDbContext db, Actor actor) : IQueryHandler<ListFilters, IReadOnlyList<NamedFilter>>
{
    public async Task<Outcome<IReadOnlyList<NamedFilter>>> HandleAsync(ListFilters query, CancellationToken cancellationToken) =>
        await db.Set<SavedFilter>().Where(filter => filter.OfficialId == actor.OfficialId && filter.Page == query.Page)
            .OrderBy(filter => filter.Name)
            .Select(filter => new NamedFilter(filter.Name, filter.Query))
            .ToArrayAsync(cancellationToken);
}
