namespace Office.Web.Components;

/// <summary>A tree of units and officials; arrow keys and typing ahead are in js/office.js.</summary>
public sealed partial class Tree<T>
{
    private readonly Dictionary<Guid, bool> _toggled = [];

    private IReadOnlyList<T> Visible => Matching(Roots);

    private IReadOnlyList<T> Matching(IReadOnlyList<T> nodes) => Filter.Length == 0 ? nodes : [.. nodes.Where(LeadsToMatch)];

    private bool LeadsToMatch(T node) => Matches(node) || Children(node).Any(LeadsToMatch);

    private bool Matches(T node) =>
        Text(node).Contains(Filter, StringComparison.OrdinalIgnoreCase)
        || (Initials?.Invoke(node)?.StartsWith(Filter, StringComparison.OrdinalIgnoreCase) ?? false);

    // While filtering, everything on the way to a match is open.
    private bool IsOpen(T node) => _toggled.TryGetValue(Key(node), out var open) && Filter.Length == 0
        ? open
        : StartsOpen(node) || Filter.Length > 0;

    private void Toggle(T node) => _toggled[Key(node)] = !IsOpen(node);

    private Task ChooseAsync(T node)
    {
        if (CanChoose(node))
        {
            return OnChosen.InvokeAsync(node);
        }

        Toggle(node);
        return Task.CompletedTask;
    }
}
