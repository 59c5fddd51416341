using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Soundness;

namespace Office.Workflow.Definitions;

/// <summary>Looks at a drawing as publishing would, and says everything that is wrong with it. Writes nothing.</summary>
/// <param name="Xml">BPMN 2.0 XML.</param>
public sealed record CheckProcess(ReadOnlyMemory<byte> Xml) : IQuery<IReadOnlyList<ProcessProblem>>
{
    public Demand Demand => Demand.InOrgan(Relation.OwnProcesses);
}

internal sealed class CheckProcessHandler(Staffing staffing) : IQueryHandler<CheckProcess, IReadOnlyList<ProcessProblem>>
{
    public Task<Outcome<IReadOnlyList<ProcessProblem>>> HandleAsync(CheckProcess query, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<IReadOnlyList<ProcessProblem>>>(ProblemFinder.In(query.Xml, staffing.Problems).ToList());
}
