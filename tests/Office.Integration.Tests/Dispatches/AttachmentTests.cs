using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

public sealed class AttachmentTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Files_stand_in_the_order_and_under_the_names_that_they_were_given(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        var first = await AttachAsync(town, id, "名单.txt");
        var second = await AttachAsync(town, id, "方案.txt");

        (await town.SendAsync(Drafter, new ArrangeAttachments(id, null, [new(second, "工作方案"), new(first, "名单")]))).Fault.ShouldBeNull();

        (await NamesAsync(town, id)).ShouldBe(["工作方案.txt", "名单.txt"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_removed_file_is_no_longer_listed(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        var first = await AttachAsync(town, id, "名单.txt");
        await AttachAsync(town, id, "方案.txt");

        (await town.SendAsync(Drafter, new RemoveAttachment(id, null, first))).Fault.ShouldBeNull();

        (await NamesAsync(town, id)).ShouldBe(["方案.txt"]);
    }

    [Fact]
    public async Task A_file_that_the_text_does_not_name_holds_the_draft_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        await AttachAsync(town, id, "名单.txt");

        var refused = (await town.SubmitAsync(id)).Fault.ShouldBeOfType<DispatchFault.RuleBroken>();

        refused.Finding.Code.ShouldBe("draft.attachments-differ");
    }

    [Fact]
    public async Task Nothing_is_attached_once_the_text_is_on_its_way()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();

        var late = await town.SendAsync(Drafter, new AddAttachment(id, null, town.Office.Ids.Next(), await StoreAsync(town, "名单.txt")));

        late.Fault.ShouldBeOfType<DispatchFault.TextLocked>();
    }

    [Fact]
    public async Task A_printed_name_that_reaches_nobody_holds_the_draft_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = TownSteps.Form with { Content = TownSteps.Notice with { MainRecipients = ["各有关单位"] } };

        var refused = await town.SubmitAsync(await town.DraftAsync(form));

        refused.Fault.ShouldBe(new DispatchFault.RecipientUnknown("各有关单位"));
    }

    [Fact]
    public async Task A_title_that_is_too_long_is_kept_whole_and_held_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var title = "关于" + new string('长', 500) + "的通知";
        var id = await town.DraftAsync(TownSteps.Form with { Content = TownSteps.Notice with { Title = title } });

        (await town.AskAsync(Drafter, new GetDraft(id))).Value.Form.Content.Title.ShouldBe(title);
        (await town.SubmitAsync(id)).Fault.ShouldBeOfType<DispatchFault.RuleBroken>().Finding.Code.ShouldBe("draft.title-too-long");
    }

    [Fact]
    public async Task The_holder_at_the_check_changes_the_standing_text()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var item = draft.Held!.WorkItemId;
        var form = draft.Form with { Content = draft.Form.Content with { Remark = "此件公开发布" } };

        (await town.SendAsync(Head, new SaveDraft(id, item, form, draft.Revision))).Fault.ShouldBeNull();
        (await town.SendAsync(Head, new FixText(id, item))).Value.ShouldBe(2);

        draft.Held.StepId.ShouldBe("unit-check");
        (await town.AskAsync(Head, new GetDispatch(id))).Value.Content.Remark.ShouldBe("此件公开发布");
    }

    private static async Task<Guid> AttachAsync(DispatchTown town, Guid id, string name)
    {
        var attachmentId = town.Office.Ids.Next();
        (await town.SendAsync(Drafter, new AddAttachment(id, null, attachmentId, await StoreAsync(town, name)))).Fault.ShouldBeNull();
        return attachmentId;
    }

    private static async Task<StoredFile> StoreAsync(DispatchTown town, string name)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(name + "的内容"));
        return (await town.Office.Get<IAttachmentStore>().SaveAsync(bytes, name, DispatchTown.Token)).Value;
    }

    private static async Task<string[]> NamesAsync(DispatchTown town, Guid id) =>
        [.. (await town.AskAsync(Drafter, new ListAttachments(id))).Value.Select(file => file.Name)];
}
