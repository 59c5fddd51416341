using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Dispatches;
using Office.Documents.Rules;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Dispatches;
using Office.Web.Features.Drafting;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Dispatches;

/// <summary>The findings before a reviewer or a signer: grouped, and let pass only with a reason.</summary>
public sealed class FindingsPanelTests : ComponentContext
{
    private static readonly Finding s_obligatory = new(
        "rule.copy-to-subordinate", "条例第十五条（一）", Strength.Required, Blocks: false, ["青梧县人民政府"])
    { Rule = "R05", Obligatory = true };

    private static readonly Finding s_habit = new("draft.request-closing", "", Strength.Practice, Blocks: false, []) { Rule = "R50" };

    private readonly ScriptedOffice _office = new();

    public FindingsPanelTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddScoped<FindingSentences>();
    }

    [Fact]
    public void A_paper_in_order_shows_nothing()
    {
        _office.On<GetFindings, CheckedFinding[]>(_ => (CheckedFinding[])[]);

        Panel("review").Markup.Trim().ShouldBeEmpty();
    }

    [Fact]
    public void What_holds_back_comes_with_its_clause_apart_from_the_habits()
    {
        _office.On<GetFindings, CheckedFinding[]>(_ => (CheckedFinding[])[new(s_obligatory, null), new(s_habit, null)]);

        var panel = Panel("review");

        panel.FindAll("h4").Select(head => head.TextContent).ShouldBe(["刚性问题", "惯例提示"]);
        panel.Find("[data-finding='rule.copy-to-subordinate']").TextContent.ShouldContain("条例第十五条（一）");
        panel.FindAll("[data-override-ask]").Count.ShouldBe(1);
    }

    [Fact]
    public void Nobody_lets_a_finding_pass_before_the_review()
    {
        _office.On<GetFindings, CheckedFinding[]>(_ => (CheckedFinding[])[new(s_obligatory, null)]);

        Panel("unit-check").FindAll("[data-override-ask]").ShouldBeEmpty();
    }

    [Fact]
    public void A_reason_is_sent_with_the_finding_and_a_refusal_stays_on_the_page()
    {
        _office.On<GetFindings, CheckedFinding[]>(_ => (CheckedFinding[])[new(s_obligatory, null)])
            .On<OverrideFinding, Done>(command => command.Reason.Length == 0 ? new DispatchFault.ReasonMissing() : new Done());
        var panel = Panel("issue");
        panel.Find("[data-override-ask]").Click();

        panel.Find("[data-override-confirm]").Click();
        panel.FindAll("[data-override-form]").Count.ShouldBe(1);
        panel.Find("[data-override-form] textarea").Input("镇政府为共同申请单位");
        panel.Find("[data-override-confirm]").Click();

        panel.FindAll("[data-override-form]").ShouldBeEmpty();
        var sent = _office.Sent[^1].Command.ShouldBeOfType<OverrideFinding>();
        (sent.Key, sent.Reason).ShouldBe((s_obligatory.Key, "镇政府为共同申请单位"));
    }

    [Fact]
    public void Who_let_it_pass_and_why_stands_under_the_finding()
    {
        var passed = new FindingOverride(s_obligatory.Key, "情况特殊", "陈堃", "办公室主任", DateTimeOffset.UnixEpoch);
        _office.On<GetFindings, CheckedFinding[]>(_ => (CheckedFinding[])[new(s_obligatory, passed)]);

        var panel = Panel("issue");

        panel.Find("[data-override]").TextContent.ShouldBe("陈堃（办公室主任）放行，理由：情况特殊");
        panel.FindAll("[data-override-ask]").ShouldBeEmpty();
    }

    private IRenderedComponent<FindingsPanel> Panel(string step) => Render<FindingsPanel>(panel => panel
        .Add(p => p.DispatchId, Guid.Empty).Add(p => p.WorkItemId, Guid.Empty).Add(p => p.StepId, step));
}
