using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;

namespace Office.Workflow.Tests.Simulation;

/// <summary>Whatever structured process is drawn, and in whatever order its tasks are done, these hold.</summary>
public sealed class StructuredProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40);

    [Fact]
    public void It_comes_to_one_end_and_leaves_nothing_behind() => Prop.ForAll<int[], int[]>((drawing, order) =>
    {
        var run = Run(drawing, order);
        run.State.Ended.ShouldBeTrue();
        run.State.Tokens.ShouldBeEmpty();
        run.State.Scopes.ShouldBeEmpty();
        run.State.Waits.ShouldBeEmpty();
        run.Effects.OfType<Effect.EndInstance>().Count().ShouldBe(1);
        run.Effects.OfType<Effect.CreateWorkItem>().Select(create => create.Id)
            .ShouldBe(run.Effects.OfType<Effect.CloseWorkItem>().Select(close => close.Id), ignoreOrder: true);
        return true;
    }).Check(Many);

    [Fact]
    public void Its_history_played_again_gives_the_same_states_and_effects() => Prop.ForAll<int[], int[]>((drawing, order) =>
    {
        var first = Run(drawing, order);
        var again = Replay(Block.Process(drawing).Graph(), first.Commands);
        again.Texts.ShouldBe(first.Texts);
        return true;
    }).Check(Many);

    [Fact]
    public void Every_token_belongs_to_a_scope_that_is_there_and_every_scope_to_a_token() => Prop.ForAll<int[], int[]>((drawing, order) =>
    {
        foreach (var text in Run(drawing, order).Texts)
        {
            var state = StateText.Read(text);
            var tokens = state.Tokens.Select(token => token.Key).ToHashSet();
            var scopes = state.Scopes.Select(scope => scope.Key).Append(0).ToHashSet();
            state.Tokens.ShouldAllBe(token => scopes.Contains(token.Scope));
            state.Scopes.ShouldAllBe(scope => tokens.Contains(scope.Owner));
            state.Scopes.ShouldAllBe(scope => state.Tokens.Any(token => token.Scope == scope.Key));
            tokens.Count.ShouldBe(state.Tokens.Count);
        }
        return true;
    }).Check(Many);

    [Fact]
    public void Run_twice_it_tells_the_same_steps() => Prop.ForAll<int[]>(drawing =>
    {
        Block.Process(drawing).Run().ShouldBe(Block.Process(drawing).Run());
        return true;
    }).Check(Many);

    private static Played Run(int[] drawing, int[] order)
    {
        var (graph, commands, next) = (Block.Process(drawing).Graph(), new List<EngineCommand> { new EngineCommand.Start() }, 0);
        for (var played = Replay(graph, commands); ; played = played.Add(graph, commands[^1]))
        {
            if (played.Open.Count == 0 || commands.Count > 400)
            {
                return played with { Commands = commands };
            }
            var pick = order.Length == 0 ? 0 : (int)((uint)order[next++ % order.Length] % played.Open.Count);
            var set = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
            {
                [$"v{next % 3}"] = JsonSerializer.SerializeToElement(pick),
            };
            commands.Add(new EngineCommand.Complete(played.Open[pick], "done", set));
        }
    }

    private static Played Replay(ProcessGraph graph, IEnumerable<EngineCommand> commands) => commands.Aggregate(
        new Played(new InstanceState(People.Of("drafter"), Guid.Empty), [], [], [], 0), (played, command) => played.Add(graph, command));

    private sealed record Played(
        InstanceState State, IReadOnlyList<Guid> Open, IReadOnlyList<string> Texts, IReadOnlyList<Effect> Effects, int Ids)
    {
        public IReadOnlyList<EngineCommand> Commands { get; init; } = [];

        public Played Add(ProcessGraph graph, EngineCommand command)
        {
            var ids = Ids;
            var applied = ProcessEngine.Apply(graph, State, command,
                new StepContext(People.Of("x"), () => new Guid(++ids, 0, 0, new byte[8]), new Everybody())).Value;
            var text = StateText.Write(applied.State);
            var closed = applied.Effects.OfType<Effect.CloseWorkItem>().Select(close => close.Id).ToHashSet();
            return new(
                StateText.Read(text),
                [.. Open.Concat(applied.Effects.OfType<Effect.CreateWorkItem>().Select(create => create.Id)).Where(id => !closed.Contains(id))],
                [.. Texts, text], [.. Effects, .. applied.Effects], ids);
        }
    }

    private sealed class Everybody : IDirectory
    {
        public IReadOnlyList<Assignee> Resolve(AssignmentRule rule, AssignmentContext context) => [People.Of("x")];
    }
}
