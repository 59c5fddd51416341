using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Search;
using Office.Integration.Tests.BusinessForms;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Web.Features.Files;
using Office.Web.Reactions;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Search;

/// <summary>What else is found besides a document's own text: attached files, opinions while they are given, filled-in forms.</summary>
public sealed class SearchedFilesTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_dispatch_is_found_by_the_words_inside_an_attached_file_by_its_readers_only(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync(TownSteps.Form with { Content = TownSteps.Form.Content with { Attachments = ["附表"] } });
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes("驻村干部名册\n甲村 张某"));
        var stored = (await town.Office.Get<IAttachmentStore>().SaveAsync(bytes, "附表.txt", DispatchTown.Token)).Value;
        (await town.SendAsync(Drafter, new AddAttachment(id, null, town.Office.Ids.Next(), stored))).Fault.ShouldBeNull();
        var draft = (await town.AskAsync(Drafter, new GetDraft(id))).Value;
        (await town.SubmitAsync(id, draft.Revision)).Fault.ShouldBeNull();

        (await FoundAsync(town, Drafter, "驻村干部名册")).ShouldBe([id]);
        (await FoundAsync(town, Colleague, "驻村干部名册")).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_opinion_is_found_as_soon_as_it_is_given()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue", TownSteps.Form);

        (await town.DispatchAsync(id)).Number.ShouldBeNull();
        (await FoundAsync(town, Drafter, "预备费列支")).ShouldBe([id]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_filled_in_form_is_found_by_what_stands_in_it_by_those_it_came_to(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("leave");
        var draft = await town.FillAsync(Drafter, "leave", FormTown.Leave);
        (await FoundAsync(town, Drafter, "回乡探亲")).ShouldBeEmpty("a draft is nobody's to find");

        (await town.HandInAsync(Drafter, draft)).Fault.ShouldBeNull();

        (await FoundAsync(town, Drafter, "回乡探亲")).ShouldBe([draft]);
        (await FoundAsync(town, Head, "回乡探亲")).ShouldBe([draft], "it is before the head of the unit");
        (await FoundAsync(town, Colleague, "回乡探亲")).ShouldBeEmpty();
        var page = await town.AskAsync(Drafter, new SearchDocuments("年休假") { Source = SearchSource.FormMatter });
        page.Value.Hits.ShouldHaveSingleItem().Source.ShouldBe(SearchSource.FormMatter);
    }

    [Fact]
    public async Task A_pdf_gives_its_text_layer()
    {
        Assert.SkipUnless(PdfPictures.ReadsText, "pdftotext is not installed here.");
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("end", TownSteps.Form);
        await town.PumpAsync();
        var address = Convert.ToHexStringLower((await town.DispatchAsync(id)).SealedHash!);

        var text = await town.Office.Get<FileWords>().OfAsync(new UnreadFile(id, address, "application/pdf"), DispatchTown.Token);

        text.ShouldNotBeNull().ShouldContain("关于做好2026年防汛工作的通知");
    }

    private static async Task<IReadOnlyList<Guid>> FoundAsync(DispatchTown town, Actor actor, string question)
    {
        await town.PumpAsync();
        var page = await town.AskAsync(actor, new SearchDocuments(question));
        page.Fault.ShouldBeNull(question);
        return [.. page.Value.Hits.Select(hit => hit.RootId)];
    }
}
