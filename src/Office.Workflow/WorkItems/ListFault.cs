using Office.Organization.Foundation;

namespace Office.Workflow.WorkItems;

/// <summary>Refusals of what an official keeps for their lists: followed matters and saved filters.</summary>
public static class ListFault
{
    public sealed record TooManyFollowed(int Most) : Fault("lists.too-many-followed")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record FilterNameMissing() : Invalid("lists.filter-name-missing", Field: "Name");

    public sealed record FilterTooLong(int Most) : Invalid("lists.filter-too-long", Field: "Name")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record TooManyFilters(int Most) : Invalid("lists.too-many-filters", Field: "Name")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }
}
