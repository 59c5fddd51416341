namespace Office.Web.Features.Processes;

/// <summary>A step of a drawing at which a matter is or was, however often.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Name">As the process calls it.</param>
/// <param name="IsNow">Whether the matter stands there.</param>
/// <param name="Times">How many work items it has had there.</param>
/// <param name="Lasted">How long the matter lay there in all, up to now.</param>
/// <param name="Who">Who acted there, or holds it now.</param>
public sealed record FlowStep(
    string StepId, string Name, bool IsNow, int Times, TimeSpan Lasted, IReadOnlyList<string> Who);
