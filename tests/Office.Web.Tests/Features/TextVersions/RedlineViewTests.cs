using Bunit;
using Office.Documents.Comparing;
using Office.Documents.Content;
using Office.Web.Features.TextVersions;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.TextVersions;

public sealed class RedlineViewTests : ComponentContext
{
    private static readonly Guid s_wang = Guid.Parse("00000000-0000-0000-0000-00000000000a");
    private static readonly Guid s_li = Guid.Parse("00000000-0000-0000-0000-00000000000b");

    [Fact]
    public void Each_change_has_the_sign_and_the_colour_of_its_author()
    {
        var redline = new Redline(Text("各单位要认真落实。"));
        redline.Apply(Text("各单位要落实到位。"), s_wang);
        redline.Apply(Text("各部门要落实到位。"), s_li);

        var view = Render<RedlineView>(parameters => parameters.Add(v => v.Lines, redline.Lines).Add(v => v.Authors, [s_wang, s_li]));

        view.FindAll("del").Select(mark => mark.TextContent).ShouldBe(["单位", "认真"]);
        view.FindAll("ins").Select(mark => mark.TextContent).ShouldBe(["部门", "到位"]);
        view.FindAll("ins").Select(mark => mark.ClassName).ShouldBe(["by-2", "by-1"]);
        view.FindAll("sup").Select(sign => sign.TextContent).ShouldBe(["②", "②", "①", "①"]);
    }

    [Fact]
    public void Text_that_nobody_changed_stands_as_it_is()
    {
        var view = Render<RedlineView>(parameters => parameters.Add(v => v.Lines, Redline.Clean(Text("各单位要落实。"))));

        view.FindAll("ins, del, sup").ShouldBeEmpty();
        view.FindAll(".redline-line p")[1].TextContent.ShouldBe("各单位要落实。");
    }

    private static DocumentContent Text(string paragraph) => new() { Kind = DocumentKind.Notice, Title = "题", Body = [new Paragraph(paragraph)] };
}
