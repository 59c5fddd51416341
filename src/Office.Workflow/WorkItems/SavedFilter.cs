namespace Office.Workflow.WorkItems;

/// <summary>What an official narrows a list to again and again, under a name of their own.</summary>
public sealed class SavedFilter
{
    /// <summary>The most of one list.</summary>
    public const int Most = 20;

    public const int NameCharacters = 30;

    public const int PageCharacters = 60;

    public const int QueryCharacters = 600;

    public Guid Id { get; init; }

    /// <summary>The organ in which it was saved.</summary>
    public Guid OrganId { get; init; }

    public Guid OfficialId { get; init; }

    /// <summary>The list, by the path of its page, e.g. <c>boxes/todo</c>.</summary>
    public required string Page { get; init; }

    public required string Name { get; init; }

    /// <summary>The query of the page's address, without its question mark.</summary>
    public required string Query { get; set; }
}
