using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Search;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Grants;
using Office.Web.Cli;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Search;

/// <summary>The same questions to both databases: what is found, by whom, and that nothing is found by anybody else.</summary>
public sealed class SearchTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_document_is_found_by_its_words_by_those_who_may_open_it(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("proofread", Form("关于做好2026年防汛抗旱工作的通知", "各级各部门要落实周㼆同志要求，检查12号水库。"));
        await town.DispatchAtAsync("proofread", Form("关于召开档案会议的通知", "请于112号房间参会。"));

        foreach (var question in (string[])
            ["防汛", "防汛抗旱", "“做好2026年防汛”", "标题:防汛 -档案", "12号", "水库", "周㼆", "库", "文号:1号 防汛", "机关:铜江县 防汛", "年:2026 防汛"])
        {
            (await FoundAsync(town, Drafter, question)).ShouldBe([id], question);
        }

        foreach (var question in (string[])["洪水", "标题:水库", "防汛 -抗旱", "年:2025 防汛", "“抗旱防汛”", "种类:公告 防汛", "标题:库", "26年", "2号水"])
        {
            (await FoundAsync(town, Drafter, question)).ShouldBeEmpty(question);
        }

        (await FoundAsync(town, Leader, "防汛")).ShouldBe([id], "who has signed it may open it");
        (await FoundAsync(town, Colleague, "防汛")).ShouldBeEmpty();
        (await FoundAsync(town, SecondDeputy, "防汛")).ShouldBeEmpty();
        (await FoundAsync(town, BureauClerk, "防汛")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_right_that_is_given_or_taken_counts_at_once(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue", Form("关于做好防汛工作的通知", "正文。"));
        (await FoundAsync(town, Colleague, "防汛")).ShouldBeEmpty();

        await town.Office.GrantAsync(id, Colleague.OfficialId, Relation.Reader);
        (await FoundAsync(town, Colleague, "防汛")).ShouldBe([id]);
        await town.Office.ArrangeAsync(db => db.RemoveRange(db.Set<Grant>().Where(g => g.ObjectId == id && g.SubjectId == Colleague.OfficialId)));

        (await FoundAsync(town, Colleague, "防汛")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_copy_is_found_at_the_recipient_without_the_senders_opinions(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();

        var sent = await FoundAsync(town, Drafter, "预备费列支");
        var arrived = (await town.AskAsync(BureauClerk, new SearchDocuments("铜府发") { Source = SearchSource.Arrival })).Value;

        sent.ShouldBe([id], "the opinion of the countersigning unit");
        arrived.Hits.ShouldHaveSingleItem().Number.ShouldBe("铜府发〔2026〕1号");
        (await FoundAsync(town, BureauClerk, "预备费列支")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Pages_go_from_the_newest_to_the_oldest_and_miss_nothing(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        List<Guid> ids = [];
        for (var number = 0; number < SearchDocuments.PageSize + 3; number++)
        {
            var id = await town.DraftAsync(Form($"关于第{number}次防汛会商的通知", "正文。"));
            (await town.SubmitAsync(id)).Fault.ShouldBeNull();
            ids.Add(id);
        }

        await town.PumpAsync();
        var first = (await town.AskAsync(Drafter, new SearchDocuments("防汛会商"))).Value;
        var second = (await town.AskAsync(Drafter, new SearchDocuments("防汛会商", first.Next))).Value;

        (first.Total, first.IsMore, second.Next).ShouldBe((SearchDocuments.PageSize + 3, false, null));
        first.Hits.Concat(second.Hits).Select(hit => hit.RootId).ShouldBe(Enumerable.Reverse(ids));
        first.Hits[0].Title.ShouldContain(new TextPiece("防汛会商", IsHit: true));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_index_made_anew_finds_the_same(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();
        await town.Office.ArrangeAsync(db => db.RemoveRange(db.Set<SearchEntry>()));
        (await FoundAsync(town, Drafter, "铜府发")).ShouldBeEmpty();

        (await ReindexCommand.RunAsync(town.Office.Services, DispatchTown.Token)).ShouldBe(3, "the dispatch and its two copies");

        (await FoundAsync(town, Drafter, "铜府发")).ShouldBe([id]);
        (await town.AskAsync(TownshipClerk, new SearchDocuments("铜府发"))).Value.Total.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_report_of_eighty_pages_is_found_by_its_last_words(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var filling = string.Concat(Enumerable.Range(0, 2_000).Select(n => $"第{n}项工作已经落实到位。"));
        var form = Form("关于全年工作的通知", "开头。");
        form = form with { Content = form.Content with { Body = [new Paragraph(filling), new Paragraph("最后感谢驻村工作队的支持")] } };
        var id = await town.DraftAsync(form);
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await FoundAsync(town, Drafter, "“驻村工作队的支持”")).ShouldBe([id]);
        (await FoundAsync(town, Drafter, "“第1734项工作”")).ShouldBe([id]);
    }

    private static DraftForm Form(string title, string text) => TownSteps.Form with
    {
        Content = TownSteps.Form.Content with { Title = title, Body = [new Paragraph(text)] },
        Route = new Route([], [], Leader.OfficialId),
    };

    private static async Task<IReadOnlyList<Guid>> FoundAsync(DispatchTown town, Actor actor, string question)
    {
        await town.PumpAsync();
        var page = await town.AskAsync(actor, new SearchDocuments(question));
        page.Fault.ShouldBeNull(question);
        return [.. page.Value.Hits.Select(hit => hit.RootId)];
    }
}
