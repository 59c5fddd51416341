using Bunit;
using Office.Documents.Inking;
using Office.Web.Features.Inking;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Inking;

/// <summary>The way from a paper to the marks on its pages.</summary>
public sealed class InkLineTests : ComponentContext
{
    [Fact]
    public void Who_holds_it_may_draw_and_sees_that_the_signature_will_cover_it()
    {
        var line = Line(Guid.Empty, new InkSummary(new byte[32], 2, 0));

        line.Find("[data-ink-draw]").GetAttribute("href")!.ShouldStartWith("/ink/");
        line.Find("[data-ink-own]").TextContent.ShouldContain("2 页");
        line.FindAll("[data-ink-others]").ShouldBeEmpty();
    }

    [Fact]
    public void Who_only_reads_sees_what_others_drew()
    {
        var line = Line(null, new InkSummary(null, 0, 3));

        line.FindAll("[data-ink-draw]").ShouldBeEmpty();
        line.Find("[data-ink-others]").TextContent.ShouldContain("3");
    }

    [Fact]
    public void Where_nobody_drew_a_reader_sees_nothing() => Line(null, InkSummary.None).Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void The_tools_name_what_they_are_for()
    {
        var tools = Render<InkTools>();

        tools.FindAll("[data-tool]").Select(tool => tool.TextContent).ShouldBe(["浏览", "红", "蓝", "黑", "橡皮", "文字"]);
        tools.FindAll("[data-pen]").Select(pen => pen.GetAttribute("title")).ShouldBe(["红笔", "蓝笔", "黑笔"]);
    }

    private IRenderedComponent<InkLine> Line(Guid? drawAt, InkSummary marks) => Render<InkLine>(line => line
        .Add(p => p.DispatchId, Guid.Empty).Add(p => p.DrawAt, drawAt).Add(p => p.Marks, marks));
}
