using Bunit;
using Office.Documents.Numbering;
using Office.Testing;
using Office.Web.Features.Registers;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Registers;

/// <summary>Who may use a 代字: a few are ticked, many are looked for.</summary>
public sealed class PostChoiceTests : ComponentContext
{
    private readonly HashSet<Guid> _chosen = [];

    [Fact]
    public void A_few_people_are_ticked()
    {
        var choice = Choose(3);

        choice.FindAll("input[type=checkbox]")[1].Change(true);

        _chosen.ShouldBe([SequentialIds.Make(2)]);
    }

    [Fact]
    public void Among_many_one_is_found_by_name_and_can_be_taken_away_again()
    {
        var choice = Choose(60);
        choice.FindAll("input[type=checkbox]").ShouldBeEmpty();

        choice.Find("input[type=search]").Change("文书47");
        choice.Find("[data-found] button").Click();
        _chosen.ShouldBe([SequentialIds.Make(47)]);
        choice.Find("[data-chosen] button").Click();

        _chosen.ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_of_that_name_is_said()
    {
        var choice = Choose(60);

        choice.Find("input[type=search]").Change("无此人");

        choice.Find("[role=status]").TextContent.ShouldContain("没有找到");
    }

    private IRenderedComponent<PostChoice> Choose(int count) => Render<PostChoice>(at => at
        .Add(p => p.Posts, [.. Enumerable.Range(1, count).Select(number => new NumberPost(SequentialIds.Make(number), $"文书{number}", "文书"))])
        .Add(p => p.Chosen, _chosen));
}
