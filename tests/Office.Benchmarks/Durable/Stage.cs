using Office.Benchmarks.Sites;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Workflow.Moves;

namespace Office.Benchmarks.Durable;

/// <summary>A step of the shipped process, who acts at it and what they do: sign, or take the item of a pool for themselves.</summary>
internal sealed record Stage(string Step, Actor Actor, bool IsClaim = false)
{
    /// <summary>The decisions of the shipped process before its number.</summary>
    public static IReadOnlyList<Stage> Decisions { get; } =
    [
        new("unit-check", BenchTown.Head), new("review", BenchTown.Reviewer), new("issue", BenchTown.Signer),
        new("recheck", BenchTown.Rechecker),
    ];

    /// <summary>签收 of the recheck, which two may do.</summary>
    public static IReadOnlyList<Stage> Claims { get; } = [new("recheck", BenchTown.Rechecker, IsClaim: true)];

    public Task ActAsync(BenchOffice office, SignOffDispatch decision, CancellationToken cancellationToken) => IsClaim
        ? office.SendAsync(Actor, new ClaimItem(decision.DispatchId, decision.WorkItemId), cancellationToken)
        : office.SendAsync(Actor, decision, cancellationToken);
}
