using Office.Workflow.Bpmn;
using Office.Workflow.Soundness;

namespace Office.Workflow.Tests.Soundness;

public sealed class SoundnessTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Graphs.SeedFolder, "*.bpmn").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_process_of_the_seeds_is_sound(string file)
    {
        var graph = BpmnReader.Read(File.ReadAllBytes(Path.Combine(Graphs.SeedFolder, file)))
            .Match(read => read, fault => throw new InvalidOperationException(fault.ToString()));

        var report = SoundnessCheck.Examine(graph);

        report.Problems.ShouldBeEmpty(string.Join('\n', report.Problems.SelectMany(problem => problem.Path.Select(step => $"{step}"))));
        report.States.ShouldBeGreaterThan(graph.Nodes.Count(node => node.Kind == NodeKind.UserTask));
    }

    [Fact]
    public void A_fork_that_is_come_to_over_two_arrows_is_a_join_that_waits_and_the_way_to_it_is_told()
    {
        var report = SoundnessCheck.Examine(new Drawing()
            .Step("a").Fork("f").Step("x").Step("y").Fork("j").Choice("c", "c-end")
            .Line("start", "a", "f", "x", "j", "c", "end").Line("f", "y", "j").Arrow("c", "f", "${again}").Graph());

        var problem = report.Problems.ShouldHaveSingleItem();
        problem.Fault.ShouldBe(new WorkflowFault.JoinMayWaitForever("f"));
        problem.Path.Select(step => step.ElementId).ShouldBe(["start", "a"]);
    }

    [Fact]
    public void A_choice_inside_a_branch_whose_ways_meet_before_the_join_is_sound() => SoundnessCheck.Of(new Drawing()
        .Step("a").Fork("f").Choice("c", "c-x").Step("x").Step("z").Step("y").Fork("j")
        .Line("start", "a", "f", "c", "x", "y", "j", "end").Arrow("c", "z", "${true}").Line("z", "y").Line("f", "j").Graph())
        .ShouldBeNull();

    [Fact]
    public void A_loop_of_gateways_that_a_condition_can_keep_going_is_refused() => SoundnessCheck.Of(new Drawing()
        .Step("a").Choice("c", "c-d").Choice("d", "d-c").Step("b")
        .Line("start", "a", "c", "d", "c").Arrow("c", "b", "${never}").Line("b", "end").Graph())
        .ShouldBeOfType<WorkflowFault.TooManyMoves>();

    [Fact]
    public void The_dispatch_process_is_sound() => SoundnessCheck.Of(Graphs.Dispatch).ShouldBeNull();

    [Fact]
    public void A_fork_with_its_join_is_sound() => SoundnessCheck.Of(Graphs.Parallel).ShouldBeNull();

    [Fact]
    public void A_step_that_cannot_be_reached_is_named() => SoundnessCheck.Of(new Drawing()
        .Step("a").Step("lost").Line("start", "a", "end").Line("lost", "lost").Graph())
        .ShouldBe(new WorkflowFault.Unreachable("lost"));

    [Fact]
    public void A_step_without_a_way_to_an_end_is_named() => SoundnessCheck.Of(new Drawing()
        .Step("a").Choice("c", "c-end").Step("b").Line("start", "a", "c", "end").Arrow("c", "b", "${true}").Line("b", "b").Graph())
        .ShouldBe(new WorkflowFault.NoWayToEnd("b"));

    [Fact]
    public void A_join_behind_a_choice_is_refused() => SoundnessCheck.Of(new Drawing()
        .Step("a").Choice("c", "c-x").Step("x").Step("y").Fork("j")
        .Line("start", "a", "c", "x", "j", "end").Arrow("c", "y", "${true}").Line("y", "j").Graph())
        .ShouldBe(new WorkflowFault.JoinMayWaitForever("j"));

    [Fact]
    public void A_duty_that_does_not_exist_is_refused() => SoundnessCheck.Of(new Drawing()
        .Raw("""<bpmn:userTask id="a"><bpmn:extensionElements><office:step assign="duty(king)"/></bpmn:extensionElements></bpmn:userTask>""")
        .Line("start", "a", "end").Graph())
        .ShouldBe(new WorkflowFault.ElementIncomplete("a", "office:step assign"));

    [Fact]
    public void A_step_that_does_not_say_who_is_asked_is_refused() => SoundnessCheck.Of(new Drawing()
        .Raw("""<bpmn:userTask id="a"/>""").Line("start", "a", "end").Graph())
        .ShouldBe(new WorkflowFault.ElementIncomplete("a", "office:step"));
}
