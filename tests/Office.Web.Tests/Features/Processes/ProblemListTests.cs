using Bunit;
using Office.Organization.Directory;
using Office.Web.Features.Processes;
using Office.Web.Tests.Components;
using Office.Workflow.Definitions;
using Office.Workflow.Soundness;

namespace Office.Web.Tests.Features.Processes;

public sealed class ProblemListTests : ComponentContext
{
    private static readonly ProcessProblem s_wrong =
        new(new StaffingFault.NobodyHoldsDuty("file", "归档", [Duty.Archivist, Duty.UnitHead]), "file", []);

    private static readonly ProcessProblem s_warning =
        new(new StaffingFault.OnlyOneActs("issue", "签发", "顾长河"), "issue", []) { IsWarning = true };

    [Fact]
    public void What_is_wrong_comes_before_what_is_only_to_be_known_and_is_counted_apart()
    {
        var list = List(s_warning, s_wrong);

        list.Find("[data-problems='1'][data-warnings='1']").QuerySelectorAll("li").Select(item => item.ClassName ?? "").ShouldBe(["", "warning"]);
        list.Find("li").TextContent.ShouldContain("档案员 / 部门负责人");
        list.Find("li.warning").TextContent.ShouldContain("顾长河");
    }

    [Fact]
    public void With_warnings_alone_it_says_that_it_can_be_published() =>
        List(s_warning).Find("[role=status]").TextContent.ShouldContain("可以发布，有 1 处提醒");

    private IRenderedComponent<ProblemList> List(params ProcessProblem[] problems) => Render<ProblemList>(list => list
        .Add(p => p.Problems, problems).Add(p => p.Steps, [new DrawnStep("issue", "UserTask", "签发"), new DrawnStep("file", "UserTask", "归档")]));
}
