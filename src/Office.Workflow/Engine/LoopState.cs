using System.Text.Json;

namespace Office.Workflow.Engine;

/// <summary>How it stands with an activity that is done several times and is no round. It may grow while it runs.</summary>
/// <param name="Elements">One for each time, begun or to begin; JSON null where there is no list. A loop has none.</param>
/// <param name="Started">How many have begun.</param>
/// <param name="Done">How many are done.</param>
public sealed record LoopState(IReadOnlyList<JsonElement> Elements, int Started = 0, int Done = 0);
