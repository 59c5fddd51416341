using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Content;
using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Testing;
using Office.Web.Tests.Components;
using FoundPage = Office.Documents.Search.SearchPage;
using SearchPage = Office.Web.Features.Search.SearchPage;

namespace Office.Web.Tests.Features.Search;

public sealed class SearchPageTests : ComponentContext
{
    private readonly ScriptedOffice _office = new();
    private FoundPage _answer = new([Hit(1, "防汛")], 1, Next: null);

    public SearchPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", true));
        Services.AddSingleton<IDispatcher>(_office);
        Services.AddSingleton<IActorSource>(_office);
        Services.AddSingleton<OfficeDay>();
        _office.On<GetRights, IReadOnlySet<Relation>>(_ => new HashSet<Relation>());
        _office.On<SearchDocuments, FoundPage>(_ => _answer);
    }

    [Fact]
    public void What_was_asked_for_is_marked_and_leads_to_the_document()
    {
        var page = Render("search?q=防汛");

        page.Find(".hit mark").TextContent.ShouldBe("防汛");
        page.Find("a[data-open]").GetAttribute("href").ShouldBe($"dispatches/{SequentialIds.Make(1)}");
        page.Find("[role=status]").TextContent.ShouldBe("找到 1 件，新的在前");
    }

    [Fact]
    public void More_than_a_thousand_are_not_counted()
    {
        _answer = new FoundPage([Hit(1, "防汛")], SearchDocuments.MostCounted + 1, Next: 7);

        var page = Render("search?q=防汛");

        page.Find("[role=status]").TextContent.ShouldBe("找到 1,000+ 件，新的在前");
        page.FindAll("button").ShouldContain(button => button.TextContent.Contains("更多"));
    }

    [Fact]
    public void Without_a_question_it_says_how_to_begin_and_asks_nothing()
    {
        Render("search").Find(".empty-title").TextContent.ShouldBe("输入检索词");

        _office.Asked.OfType<SearchDocuments>().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        _answer = new FoundPage([], 0, Next: null);

        Render("search?q=洪水").Find(".empty-title").TextContent.ShouldBe("没有找到");
    }

    [Fact]
    public void A_question_that_cannot_be_answered_is_explained()
    {
        _office.On<SearchDocuments, FoundPage>(_ => new SearchFault.OnlyExclusions());

        Render("search?q=-防汛").Find("[data-fault]").GetAttribute("data-fault").ShouldBe("search.only-exclusions");
    }

    [Fact]
    public void Only_who_keeps_an_archive_is_offered_it()
    {
        Render("search").FindAll("input[type=checkbox]").ShouldBeEmpty();
        _office.On<GetRights, IReadOnlySet<Relation>>(_ => new HashSet<Relation> { Relation.ArchiveFor });

        Render("search").FindAll("input[type=checkbox]").ShouldHaveSingleItem();
    }

    private IRenderedComponent<SearchPage> Render(string address)
    {
        ((NavigationManager)Services.GetRequiredService(typeof(NavigationManager))).NavigateTo(address);
        return Render<SearchPage>();
    }

    private static SearchHit Hit(int number, string word) => new()
    {
        RootId = SequentialIds.Make(number),
        Source = SearchSource.Dispatch,
        Title = [new TextPiece("关于", false), new TextPiece(word, true), new TextPiece("的通知", false)],
        Number = "铜府发〔2026〕1号",
        OrganName = "铜江县人民政府",
        Kind = DocumentKind.Notice,
        On = new DateOnly(2026, 3, 2),
        Excerpt = [new TextPiece("正文", false)],
    };
}
