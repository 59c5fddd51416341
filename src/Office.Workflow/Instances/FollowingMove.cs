using Office.Workflow.Engine;

namespace Office.Workflow.Instances;

/// <summary>What a move in one instance leads to in another of the same root.</summary>
internal sealed record FollowingMove(Guid InstanceId, EngineCommand Command);
