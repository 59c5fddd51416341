using System.Text.Json;

namespace Office.Workflow.Simulation;

/// <summary>A message from outside.</summary>
/// <param name="Name">Of the message, or of a signal where no message of the name is waited for.</param>
/// <param name="AfterStep">The step after which it is delivered; 0 is the start. It is lost when nobody waits for it then.</param>
/// <param name="Variables">Set when it is taken.</param>
public sealed record SimulationMessage(string Name, int AfterStep, IReadOnlyDictionary<string, JsonElement> Variables);
