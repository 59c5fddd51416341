using System.Text.Json;
using Office.Organization.Foundation;
using Office.Workflow.Assignments;
using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.Tests.Simulation;

namespace Office.Workflow.Tests.Engine;

/// <summary>What the engine asks of whoever keeps timers and subscriptions, and what it refuses of them.</summary>
public sealed class WaitTests
{
    private const string Hourly = "<bpmn:timerEventDefinition><bpmn:timeCycle>R2/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>";

    private static readonly Dictionary<string, JsonElement> Nothing = new(StringComparer.Ordinal);

    private static ProcessGraph Reminded { get; } = Sketch.Process().Tasks("a").Of("endEvent", "told")
        .Event("boundaryEvent", "remind", Hourly, """attachedToRef="a" cancelActivity="false" """)
        .Line("start", "a", "end").Line("remind", "told").Graph();

    private static Outcome<StepResult> Apply(ProcessGraph graph, InstanceState state, EngineCommand command)
    {
        var id = state.NextKey * 100;
        return ProcessEngine.Apply(
            graph, state, command, new StepContext(People.Of("x"), () => new Guid(++id, 0, 0, new byte[8]), new Everybody()));
    }

    private static StepResult Begun(ProcessGraph graph, bool called = false) => Apply(
        graph, new InstanceState(People.Of("drafter"), Guid.Empty) { Called = called }, new EngineCommand.Start()).Value;

    [Fact]
    public void A_timer_is_armed_anew_under_its_key_with_the_next_generation()
    {
        var begun = Begun(Reminded);
        var armed = begun.Effects.OfType<Effect.ArmTimer>().ShouldHaveSingleItem();
        armed.Generation.ShouldBe(1);
        armed.Spec.Span.ShouldBe(TimeSpan.FromHours(1));
        var fired = Apply(Reminded, begun.State, new EngineCommand.FireTimer(armed.Key, 1)).Value;
        fired.Effects.OfType<Effect.ArmTimer>().ShouldHaveSingleItem().ShouldBe(armed with { Generation = 2 });
        var last = Apply(Reminded, fired.State, new EngineCommand.FireTimer(armed.Key, 2)).Value;
        last.Effects.OfType<Effect.DisarmTimer>().ShouldHaveSingleItem().Key.ShouldBe(armed.Key);
        last.State.Waits.ShouldBeEmpty();
    }

    [Fact]
    public void A_timer_that_fires_twice_fires_once()
    {
        var begun = Begun(Reminded);
        var key = begun.State.Waits.ShouldHaveSingleItem().Key;
        var fired = Apply(Reminded, begun.State, new EngineCommand.FireTimer(key, 1)).Value;
        Apply(Reminded, fired.State, new EngineCommand.FireTimer(key, 1)).Fault.ShouldBe(new WorkflowFault.WaitOver());
    }

    [Fact]
    public void A_step_that_is_left_takes_its_timers_along()
    {
        var begun = Begun(Reminded);
        var item = begun.Effects.OfType<Effect.CreateWorkItem>().Single().Id;
        var done = Apply(Reminded, begun.State, new EngineCommand.Complete(item, "done", Nothing)).Value;
        done.Effects.OfType<Effect.DisarmTimer>().Count().ShouldBe(1);
        done.State.Ended.ShouldBeTrue();
        Apply(Reminded, done.State, new EngineCommand.FireTimer(begun.State.Waits[0].Key, 1)).Fault
            .ShouldBe(new WorkflowFault.WaitOver());
    }

    [Fact]
    public void A_return_takes_the_timers_of_what_it_cancels_along()
    {
        var graph = new Drawing().Step("a").Step("b")
            .Raw($"""<bpmn:boundaryEvent id="late" attachedToRef="b">{Hourly}</bpmn:boundaryEvent>""")
            .Line("start", "a", "b", "end").Line("late", "end").Graph();
        var play = new Play(graph);
        play.Complete("a").ShouldBeNull();
        play.Return("b", ReturnTo.Previous).ShouldBeNull();
        play.State.Waits.ShouldBeEmpty();
        play.Effects.OfType<Effect.DisarmTimer>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_step_that_a_timer_ended_is_asked_of_its_rule_again_when_the_matter_comes_back()
    {
        var graph = new Drawing().Step("a").Step("b")
            .Raw($"""<bpmn:boundaryEvent id="late" attachedToRef="a">{Hourly}</bpmn:boundaryEvent>""")
            .Line("start", "a", "end").Line("late", "b", "end").Graph();
        var play = new Play(graph);
        play.Do(new EngineCommand.FireTimer(play.State.Waits[0].Key, 1), People.Of("clock")).ShouldBeNull();
        play.At.ShouldBe("b");
        play.Return("b", ReturnTo.Previous).ShouldBeNull();
        play.Open.Values.Single().Holders.ShouldBe([People.Of("a")]);
        play.State.Waits.ShouldHaveSingleItem();
    }

    [Fact]
    public void Inside_a_sub_process_the_matter_goes_back_inside_and_out_of_it()
    {
        var play = new Play(new Drawing().Step("draft")
            .Raw("""<bpmn:subProcess id="part"><bpmn:startEvent id="ps"/><bpmn:endEvent id="pe"/>""").Step("x").Step("y")
            .Raw("</bpmn:subProcess>").Line("ps", "x", "y", "pe").Line("start", "draft", "part", "end").Graph());
        play.Complete("draft").ShouldBeNull();
        play.Complete("x").ShouldBeNull();
        play.Return("y", ReturnTo.Previous).ShouldBeNull();
        play.At.ShouldBe("x");
        play.Complete("x").ShouldBeNull();
        play.Return("y", ReturnTo.Drafter).ShouldBeNull();
        play.At.ShouldBe("draft");
        play.State.Scopes.ShouldBeEmpty();
        play.Complete("draft").ShouldBeNull();
        play.At.ShouldBe("x");
    }

    [Fact]
    public void A_service_that_fails_is_caught_on_its_edge()
    {
        var graph = Sketch.Process().Tasks("mend").Of("serviceTask", "s")
            .Event("boundaryEvent", "bad", """<bpmn:errorEventDefinition errorRef="E"/>""", """attachedToRef="s" """)
            .Line("start", "s", "end").Line("bad", "mend", "end").Graph();
        var begun = Begun(graph);
        Apply(graph, begun.State, new EngineCommand.FailService("s", "E")).Value.State.StepsNow().ShouldBe(["mend"]);
        Apply(graph, begun.State, new EngineCommand.FailService("s", "other")).Fault
            .ShouldBe(new WorkflowFault.ErrorNotCaught("s", "other"));
        Apply(graph, Begun(graph, called: true).State, new EngineCommand.FailService("s", "other")).Value.Effects
            .ShouldContain(new Effect.EndInstance("other"));
    }

    [Fact]
    public void A_called_process_gives_back_only_what_it_set()
    {
        var graph = Sketch.Process().Tasks("a").Line("start", "a", "end").Graph();
        var state = new InstanceState(People.Of("d"), Guid.Empty)
        {
            Called = true,
            Variables = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["old"] = JsonSerializer.SerializeToElement(1) },
        };
        var begun = Apply(graph, state, new EngineCommand.Start()).Value;
        var set = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["new"] = JsonSerializer.SerializeToElement(2) };
        var item = begun.Effects.OfType<Effect.CreateWorkItem>().Single().Id;
        var ended = Apply(graph, begun.State, new EngineCommand.Complete(item, "done", set)).Value.State;
        ended.Results().Keys.ShouldBe(["new"]);
        ended.Variables.Keys.ShouldBe(["old", "new"], ignoreOrder: true);
    }

    private sealed class Everybody : IDirectory
    {
        public IReadOnlyList<Assignee> Resolve(
            AssignmentRule rule, AssignmentContext context) => [People.Of("x")];
    }
}
