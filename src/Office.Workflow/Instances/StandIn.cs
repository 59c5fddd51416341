using Office.Organization.Directory;

namespace Office.Workflow.Instances;

/// <summary>Who is shown an item beside its holders, because they may act for one of them (授权代办).</summary>
/// <param name="Post">The post in which they would act.</param>
/// <param name="Principal">For whom.</param>
internal sealed record StandIn(PostEntry Post, Guid Principal);
