using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.SignOffs;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Workflow;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>退回 and 撤回 from every step, also out of a round and behind the signature.</summary>
public sealed class ReturnTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    public static TheoryData<string, string, string> Returns => new()
    {
        { "unit-check", "draft", "draft" },
        { "countersign", "draft", "unit-check" },
        { "review", "draft", "countersign" },
        { "submit", "draft", "review" },
        { "issue", "draft", "submit" },
        { "recheck", "draft", "issue" },
        { "proofread", "draft", "number" },
    };

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Returns))]
    public async Task A_document_goes_back_from_each_step_and_comes_to_its_end_all_the_same(string step, string drafter, string previous)
    {
        await using var town = await DispatchTown.StartAsync();
        foreach (var (to, target) in new[] { (ReturnTo.Drafter, drafter), (ReturnTo.Previous, previous) })
        {
            var id = await town.DispatchAtAsync(step);

            (await town.ReturnAsync(Holder(step), id, to)).Fault.ShouldBeNull();

            (await town.StepsAsync(id))[0].ShouldBe(target);
            await town.WalkToAsync(id, "end");
            (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Distributed);
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Behind_the_signature_the_text_opens_the_number_stays_and_all_is_signed_and_typeset_anew(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("proofread");
        var before = await town.DispatchAsync(id);
        (await town.ReturnAsync(SecondClerk, id, ReturnTo.Drafter, "正文日期有误")).Fault.ShouldBeNull();
        var open = await town.DispatchAsync(id);
        (open.State, open.IssuedOn, open.LayoutHash).ShouldBe((DispatchState.InProgress, null, null));
        town.Office.Clock.Advance(TimeSpan.FromDays(1));

        await MendAsync(town, id, "各单位要于5月10日前完成隐患排查。");
        await town.WalkToAsync(id, "proofread");

        var after = await town.DispatchAsync(id);
        after.Number.ShouldBe(before.Number);
        after.TextVersion.ShouldBe(2);
        after.IssuedOn.ShouldBe(before.IssuedOn!.Value.AddDays(1));
        after.LayoutHash.ShouldNotBe(before.LayoutHash);
        var signed = await town.Office.ReadAsync(db => db.SignOffs
            .Where(s => s.DispatchId == id && s.Step == "issue").Select(s => s.TextVersion).Order().ToListAsync(Token));
        signed.ShouldBe([1, 2]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_mended_behind_the_signature_cannot_be_sent_straight_past_it(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("recheck");

        (await town.ReturnAsync(Reviewer, id, ReturnTo.Drafter, "正文有误", straightBack: true)).Fault
            .ShouldBe(new DispatchFault.MustBeSignedAgain());

        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Issued);
        (await town.StepsAsync(id)).ShouldBe(["recheck"]);
    }

    [Fact]
    public async Task Before_the_signature_a_mended_text_comes_straight_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("review");
        (await town.ReturnAsync(Reviewer, id, ReturnTo.Drafter, straightBack: true)).Fault.ShouldBeNull();

        await town.SubmitAgainAsync(id);

        (await town.StepsAsync(id)).ShouldBe(["review"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Out_of_a_running_round_it_goes_to_the_drafter_and_the_others_are_asked_no_more(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("countersign");
        var asked = await town.DecisionAsync(Finance, id);

        (await town.ReturnAsync(Guest, id, ReturnTo.Drafter, "请补充依据")).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["draft"]);
        (await town.BoxesAsync(Finance)).Pending.ShouldBe(0);
        (await town.SendAsync(Finance, asked)).Fault.ShouldNotBeNull();
        (await town.ItemAsync(Drafter, id)).Reason.ShouldBe("请补充依据");
        var signed = await town.Office.ReadAsync(db => db.SignOffs.SingleAsync(s => s.DispatchId == id && s.Step == "countersign", Token));
        (signed.Decision, signed.Opinion).ShouldBe((SignOffDecision.Return, "请补充依据"));
    }

    [Fact]
    public async Task A_return_without_a_reason_is_refused()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("unit-check");

        (await town.ReturnAsync(Head, id, ReturnTo.Drafter, " \n ")).Fault.ShouldBe(new DispatchFault.ReasonMissing());

        (await town.StepsAsync(id)).ShouldBe(["unit-check"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_nobody_has_opened_is_called_back_mended_and_sent_again(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("unit-check");
        var sent = await SentAsync(town, Drafter);

        (await town.SendAsync(Drafter, new WithdrawDispatch(id, sent, "漏了附件"))).Fault.ShouldBeNull();

        (await town.BoxesAsync(Head)).ShouldBe((0, 0, 0));
        (await town.AskAsync(Head, new GetDispatch(id))).Fault.ShouldBe(new FoundationFault.Missing());
        await town.SubmitAgainAsync(id);
        (await town.BoxesAsync(Head)).ShouldBe((1, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_opened_is_not_called_back(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("unit-check");
        var sent = await SentAsync(town, Drafter);
        (await town.SendAsync(Head, new OpenDispatch(id, (await town.ItemAsync(Head, id)).WorkItemId))).Fault.ShouldBeNull();

        (await town.SendAsync(Drafter, new WithdrawDispatch(id, sent, "漏了附件"))).Fault.ShouldBeOfType<WorkflowFault.AlreadyOpened>();

        (await town.BoxesAsync(Head)).Pending.ShouldBe(1);
    }

    private static Actor Holder(string step) => step switch
    {
        "unit-check" => Head,
        "countersign" => Guest,
        "submit" => Deputy,
        "issue" => Leader,
        "proofread" => SecondClerk,
        _ => Reviewer,
    };

    private static async Task<Guid> SentAsync(DispatchTown town, Actor actor) =>
        (await town.AskAsync(actor, new Office.Workflow.WorkItems.ListWorkItems(Office.Workflow.WorkItems.Box.Running)))
        .Value.Rows[0].WorkItemId;

    private static async Task MendAsync(DispatchTown town, Guid id, string sentence)
    {
        var item = (await town.ItemAsync(Drafter, id)).WorkItemId;
        var draft = (await town.AskAsync(Drafter, new GetDraft(id))).Value;
        var mended = draft.Form with { Content = draft.Form.Content with { Body = [new Paragraph(sentence)] } };
        (await town.SendAsync(Drafter, new SaveDraft(id, item, mended, draft.Revision))).Fault.ShouldBeNull();
    }
}
