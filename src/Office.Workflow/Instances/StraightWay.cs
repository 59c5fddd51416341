namespace Office.Workflow.Instances;

/// <summary>Where a matter that was sent back goes when it is mended (直送).</summary>
/// <param name="StepName">The step that sent it back.</param>
/// <param name="OfficialId">Who holds it there.</param>
public sealed record StraightWay(string StepName, Guid OfficialId);
