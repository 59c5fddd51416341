using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Rechecks;
using Office.Documents.Rules;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.Dispatches;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Dispatches;

/// <summary>The difference to the issued text, before who rechecks it and before the signer whom it comes back to.</summary>
public sealed class IssueDifferencePanelTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();

    public IssueDifferencePanelTests()
    {
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IIdSource>(new SequentialIds());
    }

    [Fact]
    public void A_text_that_is_the_issued_one_shows_nothing()
    {
        Answer([]);

        Panel("recheck").Markup.Trim().ShouldBeEmpty();
    }

    [Fact]
    public void Old_and_new_stand_beside_each_other_with_the_sort_of_change()
    {
        Answer([new TextChange(new Place(DocumentElement.Body, 2), "落实,报告", "落实，报告", ChangeClass.Width)]);

        var panel = Panel("recheck");

        panel.Find("[data-difference='typographic'] li").TextContent.ShouldContain("正文第 3 段");
        (panel.Find("del").TextContent, panel.Find("ins").TextContent).ShouldBe((",", "，"));
        panel.FindAll("dd").Select(side => side.TextContent).ShouldBe(["落实,报告", "落实，报告"]);
        panel.FindAll("[data-ask-again]").ShouldBeEmpty();
    }

    [Fact]
    public void A_change_of_substance_offers_the_recheck_the_way_back_and_the_signer_only_the_difference()
    {
        Answer([new TextChange(Place.Title, "关于同意的批复", "关于不同意的批复", ChangeClass.Substance)]);

        Panel("recheck").Find("[data-ask-again]").TextContent.ShouldContain("欧阳祎");
        Panel("issue").FindAll("[data-ask-again]").ShouldBeEmpty();
        Panel("issue").Find("[data-difference='substance']").TextContent.ShouldContain("关于不同意的批复");
    }

    private void Answer(TextChange[] changes) => _office.On<GetIssueDifference, IssueDifference?>(
        _ => new IssueDifference(1, 2, "欧阳祎", DateTimeOffset.UnixEpoch, changes));

    private IRenderedComponent<IssueDifferencePanel> Panel(string step) => Render<IssueDifferencePanel>(panel => panel
        .Add(p => p.Paper, Paper()).Add(p => p.StepId, step).AddCascadingValue(new PaperDesk(() => Task.CompletedTask)));

    private static Paper Paper() => new()
    {
        View = new DispatchView
        {
            Dispatch = Dispatch.Start(Guid.Empty, DocumentKind.Notice, Actors.Wang, DateTimeOffset.UnixEpoch),
            Content = new DocumentContent { Kind = DocumentKind.Notice, Title = "关于防汛的通知" },
            Imprint = null!,
            SignOffs = [],
            OrganName = "",
            UnitName = "",
            Route = new RouteNames([], [], null),
        },
        Track = null!,
    };
}
