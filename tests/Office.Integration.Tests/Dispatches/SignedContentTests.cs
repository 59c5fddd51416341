using System.Text;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Attachments;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.SignOffs;
using Office.Web.Cli;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>What a sign-off covers besides the words: whom the names stand for, and what is in the files.</summary>
public sealed class SignedContentTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Other_bytes_under_the_same_title_are_another_text(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var (id, attached) = await SubmittedWithFileAsync(town);
        var item = (await town.ItemAsync(Head, id)).WorkItemId;
        (await town.SendAsync(Head, new RemoveAttachment(id, item, attached))).Fault.ShouldBeNull();
        (await town.SendAsync(Head, new AddAttachment(id, item, town.Office.Ids.Next(), await StoreAsync(town, "乙")))).Fault.ShouldBeNull();

        (await town.SignAsync(Head, id)).Fault.ShouldBe(new DispatchFault.TextNotFixed());

        (await town.SendAsync(Head, new FixText(id, item))).Value.ShouldBe(2);
        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task The_fixed_text_names_the_bytes_of_its_files_and_the_organs_of_its_recipients()
    {
        await using var town = await DispatchTown.StartAsync();
        var (id, _) = await SubmittedWithFileAsync(town);

        var text = await town.Office.ReadAsync(db => Task.FromResult(db.Set<TextVersion>().Single(t => t.DispatchId == id)));

        var signedText = CanonicalContent.Read(text.Content);
        signedText.Files.ShouldBe([new SignedFile((await StoreAsync(town, "甲")).Sha256, 3)]);
        signedText.MainOrgans.ShouldBe([[Bureau], [Township]]);
        signedText.CopyOrgans.ShouldBe([[Village]]);
    }

    [Fact]
    public async Task A_file_that_was_exchanged_behind_the_signature_is_found()
    {
        await using var town = await DispatchTown.StartAsync();
        var (id, attached) = await SubmittedWithFileAsync(town);
        await town.WalkToAsync(id, "number");
        (await ProblemsAsync(town)).ShouldBeEmpty();
        var other = await StoreAsync(town, "乙");

        await town.Office.ArrangeAsync(db => db.Set<Attachment>().Where(a => a.Id == attached)
            .ExecuteUpdate(set => set.SetProperty(a => a.Sha256, other.Sha256)));

        (await ProblemsAsync(town)).ShouldHaveSingleItem().ShouldContain("not those that were signed");
    }

    [Fact]
    public async Task Another_organ_under_the_same_printed_name_is_another_text()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var moved = draft.Form with
        {
            Recipients = [.. draft.Form.Recipients.Select(r => r.OrganId == Bureau ? r with { OrganId = Village } : r.OrganId == Village ? r with { OrganId = Bureau } : r)],
        };
        (await town.SendAsync(Head, new SaveDraft(id, draft.Held!.WorkItemId, moved, draft.Revision))).Fault.ShouldBeNull();

        (await town.SignAsync(Head, id)).Fault.ShouldBe(new DispatchFault.TextNotFixed());

        (await town.SendAsync(Head, new FixText(id, draft.Held.WorkItemId))).Value.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_recipient_outside_the_directory_is_signed_printed_and_sent_on_paper(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var form = TownSteps.Form with
        {
            Recipients =
            [
                new(Bureau, "县水利局", RecipientKind.Main, 0),
                new(null, "各直属机构", RecipientKind.Main, 1),
                new(null, "铜江供水有限公司", RecipientKind.Copy, 0),
            ],
            Route = new Route([], [], Leader.OfficialId),
        };
        var id = await town.DispatchAtAsync("end", form);
        await town.PumpAsync();

        (await town.AskAsync(Drafter, new GetDispatch(id))).Value.Content.MainRecipients.ShouldBe(["县水利局", "各直属机构"]);
        var deliveries = (await town.AskAsync(Drafter, new ListDeliveries(id))).Value;
        deliveries.Select(d => (d.RecipientName, d.State)).ShouldBe(
        [
            ("铜江县水利局", DeliveryState.Arrived), ("各直属机构", DeliveryState.OnPaper), ("铜江供水有限公司", DeliveryState.OnPaper),
        ]);
    }

    [Fact]
    public async Task A_route_that_the_head_changed_in_the_form_is_the_route_that_is_walked()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var shorter = draft.Form with { Route = new Route([], [], Deputy.OfficialId) };
        (await town.SendAsync(Head, new SaveDraft(id, draft.Held!.WorkItemId, shorter, draft.Revision))).Fault.ShouldBeNull();

        (await town.SignAsync(Head, id)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["review"], "nobody is left to countersign");
        (await town.SignAsync(Reviewer, id)).Fault.ShouldBeNull();
        (await town.StepsAsync(id)).ShouldBe(["issue"]);
        (await town.SignAsync(Deputy, id, SignOffDecision.Agree, "同意")).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_route_that_nobody_can_walk_holds_the_heads_decision_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var lost = draft.Form with { Route = new Route([], [], Signer: null) };
        (await town.SendAsync(Head, new SaveDraft(id, draft.Held!.WorkItemId, lost, draft.Revision))).Fault.ShouldBeNull();

        (await town.SignAsync(Head, id)).Fault.ShouldBe(new DispatchFault.SignerMissing());
    }

    private static Task<List<string>> ProblemsAsync(DispatchTown town) => town.Office.ReadAsync(async db =>
    {
        List<string> told = [];
        await foreach (var problem in new VerifyAttachments(db).RunAsync())
        {
            told.Add(problem.Sentence);
        }

        return told;
    });

    private static async Task<(Guid Id, Guid Attached)> SubmittedWithFileAsync(DispatchTown town)
    {
        var id = await town.DraftAsync(TownSteps.Form with { Content = TownSteps.Notice with { Attachments = ["名单"] } });
        var attached = town.Office.Ids.Next();
        (await town.SendAsync(Drafter, new AddAttachment(id, null, attached, await StoreAsync(town, "甲")))).Fault.ShouldBeNull();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        return (id, attached);
    }

    private static async Task<StoredFile> StoreAsync(DispatchTown town, string text)
    {
        await using var upload = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await town.Office.Get<IAttachmentStore>().SaveAsync(upload, "名单.txt", DispatchTown.Token)).Value;
    }
}
