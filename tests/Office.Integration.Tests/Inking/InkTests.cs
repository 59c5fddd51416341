using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Documents.SignOffs;
using Office.Documents.Signatures;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Inking;

/// <summary>批注: marks on the pages are kept with the text they were made on, and signed with the decision.</summary>
public sealed class InkTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_leader_drew_is_signed_with_the_decision_and_shown_to_the_next_holder(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue");
        var hash = (await DrawAsync(town, Leader, id, "数字请核实")).Value.Hash.ShouldNotBeNull();

        (await town.SendAsync(Leader, await town.DecisionAsync(Leader, id))).Fault.ShouldBeNull();

        var seen = (await town.AskAsync(Reviewer, new GetPageInk(id))).Value;
        var ink = seen.Layers.ShouldHaveSingleItem();
        (ink.Name, ink.Step, ink.TextVersion).ShouldBe((Leader.Name, "issue", 1));
        SHA256.HashData(ink.Layer).ShouldBe(hash);
        LayerReading.Kept(ink.Layer).ContentHash.ShouldBe(seen.ContentHash);
        var signOff = (await town.AskAsync(Reviewer, new GetDispatch(id))).Value.SignOffs.Single(s => s.Step == "issue");
        SignOffPayload.Read(signOff.Payload).PagesHash.ShouldBe(hash);
        SignatureCheck.Verify(signOff.Payload, signOff.Signature, signOff.PublicKey).ShouldBeTrue();
        var record = (await town.AskAsync(Reviewer, new GetRecord(id))).Value;
        record.FirstBroken.ShouldBeNull();
        record.Rows.Single(row => row.Verb == "dispatch.pages-marked").Details!.ShouldContain(Convert.ToHexStringLower(hash));
        (await town.Office.ReadAsync(db => db.Set<InkDraft>().CountAsync(Token))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Marks_that_the_card_did_not_show_are_not_signed_silently(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue");
        var card = await town.DecisionAsync(Leader, id);
        await DrawAsync(town, Leader, id, "另一个窗口里写的");

        (await town.SendAsync(Leader, card)).Fault.ShouldBe(new SignOffFault.CardStale());

        (await town.StepsAsync(id)).ShouldBe(["issue"]);
        (await town.Office.ReadAsync(db => db.Set<PageInk>().CountAsync(Token))).ShouldBe(0);
        (await town.SendAsync(Leader, await town.DecisionAsync(Leader, id))).Fault.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task When_the_text_changes_marks_stay_on_the_text_they_were_made_on(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("unit-check");
        var first = (await DrawAsync(town, Head, id, "日期不对")).Value.Hash!;
        var item = await town.ItemAsync(Head, id);
        (await town.SendAsync(Head, new KeepPageInk(id, item.WorkItemId, first))).Fault.ShouldBeNull();
        var old = Layer((await town.DispatchAsync(id)).ContentHash!, "晚到的一笔");
        await ChangeAsync(town, id);
        (await town.SendAsync(Head, new FixText(id, item.WorkItemId))).Value.ShouldBe(2);

        (await town.SendAsync(Head, new SaveInkDraft(id, item.WorkItemId, old))).Fault.ShouldBe(new InkFault.TextMoved());

        (await town.AskAsync(Head, new GetPageInk(id))).Value.Layers.ShouldBeEmpty();
        (await town.AskAsync(Head, new GetPageInk(id))).Value.Marked.ShouldBe(new Dictionary<int, int> { [1] = 1 });
        (await town.AskAsync(Drafter, new GetPageInk(id, Version: 1))).Value.Layers.ShouldHaveSingleItem().LayerHash.ShouldBe(first);
        // A signature on the new text does not cover what was drawn on the old one.
        (await town.SendAsync(Head, await town.DecisionAsync(Head, id))).Fault.ShouldBeNull();
        var signOff = (await town.AskAsync(Drafter, new GetDispatch(id))).Value.SignOffs.Single();
        SignOffPayload.Read(signOff.Payload).PagesHash.ShouldBeNull();
        (await town.Office.ReadAsync(db => db.Set<PageInk>().CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_only_a_draft_on_the_former_text_is_kept_there_when_its_holder_signs()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("unit-check");
        await DrawAsync(town, Head, id, "没有按完成");
        await ChangeAsync(town, id);
        (await town.SendAsync(Head, new FixText(id, (await town.ItemAsync(Head, id)).WorkItemId))).Value.ShouldBe(2);

        (await town.SendAsync(Head, await town.DecisionAsync(Head, id))).Fault.ShouldBeNull();

        (await town.AskAsync(Drafter, new GetPageInk(id, Version: 1))).Value.Layers.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Drawing_on_makes_another_layer_and_the_former_stays(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue");
        var item = await town.ItemAsync(Leader, id);
        var first = (await DrawAsync(town, Leader, id, "一")).Value.Hash!;
        (await town.SendAsync(Leader, new KeepPageInk(id, item.WorkItemId, first))).Fault.ShouldBeNull();
        (await town.SendAsync(Leader, new KeepPageInk(id, item.WorkItemId, first))).Fault.ShouldBeNull();
        var second = (await DrawAsync(town, Leader, id, "二")).Value.Hash!;

        (await town.SendAsync(Leader, new KeepPageInk(id, item.WorkItemId, first))).Fault.ShouldBe(new InkFault.DraftMoved());
        (await town.SendAsync(Leader, await town.DecisionAsync(Leader, id))).Fault.ShouldBeNull();

        var kept = await town.Office.ReadAsync(db => db.Set<PageInk>().OrderBy(ink => ink.KeptAt).Select(ink => ink.LayerHash).ToListAsync(Token));
        kept.ShouldBe([first, second]);
        (await town.AskAsync(Drafter, new GetPageInk(id))).Value.Layers.ShouldHaveSingleItem().LayerHash.ShouldBe(second);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_kept_layer_is_neither_changed_nor_removed(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("issue");
        var hash = (await DrawAsync(town, Leader, id, "留存")).Value.Hash!;
        (await town.SendAsync(Leader, new KeepPageInk(id, (await town.ItemAsync(Leader, id)).WorkItemId, hash))).Fault.ShouldBeNull();

        await Should.ThrowAsync<Exception>(() => town.Office.ReadAsync(db => db.Set<PageInk>().ExecuteDeleteAsync(Token)));

        (await town.Office.ReadAsync(db => db.Set<PageInk>().CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_holder_of_the_item_draws()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");
        var item = await town.ItemAsync(Leader, id);
        var layer = Layer((await town.DispatchAsync(id)).ContentHash!, "不是我的");

        (await town.SendAsync(Finance, new SaveInkDraft(id, item.WorkItemId, layer))).Fault.ShouldBe(new FoundationFault.NotAllowed());
        (await town.AskAsync(Keeper, new GetPageInk(id))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task A_return_is_signed_with_the_marks_too()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("issue");
        var hash = (await DrawAsync(town, Leader, id, "重写")).Value.Hash!;
        var item = await town.ItemAsync(Leader, id);
        var view = (await town.AskAsync(Leader, new GetDispatch(id))).Value;

        (await town.SendAsync(Leader, new ReturnDispatch(
            id, item.WorkItemId, ReturnTo.Drafter, "见批注", StraightBack: false, view.Dispatch.ContentHash!,
            [.. view.SignOffs.Select(signOff => signOff.PayloadHash)], PagesHash: hash))).Fault.ShouldBeNull();

        (await town.AskAsync(Drafter, new GetPageInk(id))).Value.Layers.ShouldHaveSingleItem().LayerHash.ShouldBe(hash);
    }

    private static byte[] Layer(byte[] contentHash, string note) => new PageLayer(
        contentHash,
        [new MarkedPage(1, [new InkStroke(InkPen.Red, 45, [5000, 9000, 9000, 9100])], [new InkNote(InkPen.Blue, 12000, 4000, note)])]).ToBytes();

    private static async Task<Outcome<SavedInk>> DrawAsync(DispatchTown town, Actor actor, Guid id, string note)
    {
        var item = await town.ItemAsync(actor, id);
        return await town.SendAsync(actor, new SaveInkDraft(id, item.WorkItemId, Layer((await town.DispatchAsync(id)).ContentHash!, note)));
    }

    private static async Task ChangeAsync(DispatchTown town, Guid id)
    {
        var item = await town.ItemAsync(Head, id);
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var form = draft.Form with { Content = draft.Form.Content with { Body = [.. draft.Form.Content.Body, new Paragraph("另有一段。")] } };
        (await town.SendAsync(Head, new SaveDraft(id, item.WorkItemId, form, draft.Revision))).Fault.ShouldBeNull();
    }
}
