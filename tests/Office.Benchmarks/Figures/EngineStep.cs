using System.Diagnostics;
using System.Text.Json;
using Office.Benchmarks.Sites;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Benchmarks.Figures;

/// <summary>
/// One decision at a user task of the shipped process (部门核稿), in memory: the pure engine, with and without reading and writing
/// the instance's stored state.
/// </summary>
internal sealed class EngineStep : IFigure
{
    private const double Budget = 20;
    private const int Steps = 20_000;

    public string Name => "engine-step";

    public Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        var graph = BpmnReader.Read(Repository.ReadProcess("dispatch.bpmn")).Value;
        var town = new BenchTown();
        var directory = new SnapshotDirectory(town, town, TimeProvider.System);
        var ids = 0;
        Guid NextId() => new(++ids, 0, 0, new byte[8]);
        StepContext By(Organization.Actor actor) => new(new(actor.OfficialId, actor.PostId, actor.OrganId), NextId, directory);
        var draft = ProcessEngine.Apply(
            graph,
            new InstanceState(By(BenchTown.Drafter).Actor, BenchTown.Organ)
            {
                Variables = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
                {
                    ["countersigners"] = JsonSerializer.SerializeToElement(Array.Empty<Guid>()),
                    ["leaders"] = JsonSerializer.SerializeToElement(Array.Empty<Guid>()),
                    ["signer"] = JsonSerializer.SerializeToElement(BenchTown.Signer.OfficialId),
                },
            },
            new EngineCommand.Start(),
            By(BenchTown.Drafter)).Value;
        var check = ProcessEngine.Apply(
            graph, draft.State, Complete(draft, "submit"), By(BenchTown.Drafter)).Value;
        var (decide, head, text) = (Complete(check, "agree"), By(BenchTown.Head), StateText.Write(check.State));

        StepResult Step() => ProcessEngine.Apply(graph, check.State, decide, head).Value;
        void StoredStep() => StateText.Write(ProcessEngine.Apply(graph, StateText.Read(text), decide, head).Value.State);
        Measurement[] measured =
        [
            new("engine-step.pure", Microseconds(() => Step()), "µs", Budget, "部门核稿 → 办公室审核 of dispatch.bpmn, one thread"),
            new("engine-step.stored", Microseconds(StoredStep), "µs", null, "the same with the state read from and written to its text"),
        ];
        return Task.FromResult<IReadOnlyList<Measurement>>(measured);
    }

    private static EngineCommand.Complete Complete(StepResult at, string outcome) => new(
        at.Effects.OfType<Effect.CreateWorkItem>().Single().Id, outcome, Completion.Of(outcome).Variables);

    private static double Microseconds(Action step)
    {
        for (var i = 0; i < Steps / 4; i++)
        {
            step();
        }

        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Steps; i++)
        {
            step();
        }

        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / Steps;
    }
}
