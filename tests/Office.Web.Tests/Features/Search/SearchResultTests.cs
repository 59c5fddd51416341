using Bunit;
using Office.Documents.Search;
using Office.Testing;
using Office.Web.Features.Search;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.Search;

/// <summary>One document that was found, as the list of results shows it.</summary>
public sealed class SearchResultTests : ComponentContext
{
    [Theory]
    [InlineData(SearchSource.Dispatch, "dispatches/")]
    [InlineData(SearchSource.Arrival, "arrivals/")]
    [InlineData(SearchSource.FormMatter, "forms/matters/")]
    public void It_leads_to_where_the_document_lives_and_marks_what_was_asked_for(SearchSource source, string address)
    {
        var result = Show(source);

        result.Find("a").GetAttribute("href").ShouldBe($"{address}{SequentialIds.Make(5)}");
        result.Find("mark").TextContent.ShouldBe("防汛");
    }

    [Fact]
    public void A_form_has_no_kind_of_document()
    {
        Show(SearchSource.Dispatch).Markup.ShouldContain("决议");
        Show(SearchSource.FormMatter).Markup.ShouldNotContain("决议");
        Show(SearchSource.FormMatter).Markup.ShouldContain("业务事项");
    }

    private IRenderedComponent<SearchResult> Show(SearchSource source) => Render<SearchResult>(at => at.Add(p => p.Hit, new SearchHit
    {
        RootId = SequentialIds.Make(5),
        Source = source,
        Kind = Documents.Content.DocumentKind.Resolution,
        Title = [new TextPiece("关于", IsHit: false), new TextPiece("防汛", IsHit: true)],
        OrganName = "铜江县人民政府",
        Excerpt = [],
        On = new DateOnly(2026, 3, 2),
    }));
}
