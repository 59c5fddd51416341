using Office.Web.Components;

namespace Office.Web.Features.Circulations;

/// <summary>A round as it is chosen on the page.</summary>
/// <param name="Chosen">Groups, units and people, in order.</param>
/// <param name="InOrder">One after the other.</param>
public sealed record ChosenRound(IReadOnlyList<PickerNode> Chosen, bool InOrder = false);
