using Office.Workflow.Soundness;

namespace Office.Workflow.Tests.Soundness;

public sealed class SoundnessTests
{
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
