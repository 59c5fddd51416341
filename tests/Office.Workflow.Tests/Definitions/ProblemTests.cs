using Office.Workflow.Definitions;

namespace Office.Workflow.Tests.Definitions;

public sealed class ProblemTests
{
    [Fact]
    public void A_drawing_that_would_be_published_has_no_problem() =>
        ProblemFinder.In(File.ReadAllBytes(Graphs.DispatchFile)).ShouldBeEmpty();

    [Fact]
    public void Every_step_that_says_not_who_is_asked_is_named_at_once() => ProblemFinder.In(new Drawing()
        .Raw("""<bpmn:userTask id="a"/>""").Step("b").Raw("""<bpmn:userTask id="c"/>""")
        .Line("start", "a", "b", "c", "end").Xml())
        .Select(problem => problem.ElementId).ShouldBe(["a", "c"]);

    [Fact]
    public void A_bad_condition_and_an_unruled_step_are_both_named() => ProblemFinder.In(new Drawing()
        .Raw("""<bpmn:userTask id="a"/>""").Choice("c", "c-end")
        .Line("start", "a", "c", "end").Arrow("c", "a", "${outcome ~ 'x'}").Xml())
        .Select(problem => problem.ElementId).ShouldBe(["a", "c-a"], ignoreOrder: true);

    [Fact]
    public void A_step_without_an_arrow_on_ends_its_branch_as_BPMN_says() => ProblemFinder.In(new Drawing()
        .Fork("f").Step("a").Step("b").Line("start", "f", "a", "end").Line("f", "b").Xml())
        .ShouldBeEmpty();

    [Fact]
    public void The_way_that_breaks_an_unsound_process_is_told() => ProblemFinder.In(new Drawing()
        .Step("a").Choice("c", "c-end").Step("b").Line("start", "a", "c", "end").Arrow("c", "b", "${true}").Line("b", "b").Xml())
        .Single().Path.ShouldBe(["start", "start-a", "a", "a-c", "c", "c-b", "b"]);

    [Fact]
    public void What_is_no_drawing_at_all_is_one_problem_without_an_element()
    {
        var problem = ProblemFinder.In("<a"u8.ToArray()).Single();

        problem.ElementId.ShouldBeNull();
        problem.Fault.ShouldBeOfType<WorkflowFault.NotBpmn>();
    }
}
