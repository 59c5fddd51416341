using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Dispatches;
using Office.Documents.Rules;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Drafting;
using Office.Web.Features.Phone;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Phone;

/// <summary>What holds a signature back stands on the decision card, with the way to let it pass.</summary>
public sealed class PhoneFindingsTests : ComponentContext
{
    private static readonly Finding s_obligatory = new(
        "rule.copy-to-subordinate", "条例第十五条（一）", Strength.Required, Blocks: false, ["青梧县人民政府"])
    { Rule = "R05", Obligatory = true };

    public PhoneFindingsTests()
    {
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddScoped<FindingSentences>();
    }

    [Fact]
    public void A_paper_in_order_shows_nothing() => Findings().Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void What_holds_back_comes_with_its_clause_and_a_form_for_the_reason()
    {
        var shown = Findings(new CheckedFinding(s_obligatory, null));

        shown.Find("[data-standing='1']").TextContent.ShouldContain("有 1 处刚性问题");
        shown.Find("[data-finding='rule.copy-to-subordinate']").TextContent.ShouldContain("条例第十五条（一）");
        shown.Find("[data-override-form]").GetAttribute("data-key").ShouldBe(s_obligatory.Key);
    }

    [Fact]
    public void What_was_let_pass_is_shown_with_its_reason_and_asked_no_more()
    {
        var passed = new FindingOverride(s_obligatory.Key, "情况特殊", "陈堃", "办公室主任", DateTimeOffset.UnixEpoch);

        var shown = Findings(new CheckedFinding(s_obligatory, passed));

        shown.Find("[data-override]").TextContent.ShouldBe("陈堃（办公室主任）放行，理由：情况特殊");
        shown.FindAll("[data-override-form]").ShouldBeEmpty();
        shown.Find("[data-standing]").GetAttribute("data-standing").ShouldBe("0");
    }

    [Fact]
    public void What_can_only_be_mended_offers_no_form() =>
        Findings(new CheckedFinding(s_obligatory with { Blocks = true }, null)).FindAll("[data-override-form]").ShouldBeEmpty();

    private IRenderedComponent<PhoneFindings> Findings(params CheckedFinding[] rows) =>
        Render<PhoneFindings>(list => list.Add(p => p.Findings, rows));
}
