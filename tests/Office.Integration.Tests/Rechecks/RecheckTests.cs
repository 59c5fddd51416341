using Office.Documents;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.Numbering;
using Office.Documents.Proofreading;
using Office.Documents.Rechecks;
using Office.Documents.SignOffs;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Web.Cli;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Rechecks;

/// <summary>签发-lock: what 复核 touches is noted and goes on, or comes back before who issued it.</summary>
public sealed class RecheckTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_mark_that_is_put_right_is_noted_in_the_record_and_goes_on(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("recheck", Short);

        await RewriteAsync(town, id, "为做好今年防汛工作,现就有关事项通知如下。", "为做好今年防汛工作，现就有关事项通知如下：");

        var difference = (await town.AskAsync(Reviewer, new GetIssueDifference(id))).Value.ShouldNotBeNull();
        (difference.SignedVersion, difference.StandingVersion, difference.SignerName, difference.IsTypographic).ShouldBe((1, 2, Leader.Name, true));
        (await town.SignAsync(Reviewer, id)).Fault.ShouldBeNull();
        await town.WalkToAsync(id, "end");
        await town.PumpAsync();

        var dispatch = await town.DispatchAsync(id);
        (dispatch.State, dispatch.TextVersion).ShouldBe((DispatchState.Distributed, 2));
        var record = (await town.AskAsync(Drafter, new GetRecord(id))).Value;
        record.FirstBroken.ShouldBeNull();
        record.Rows.Single(row => row.Verb == "dispatch.text-corrected").Details!.ShouldContain("正文第1段“做好今年防汛工作,现就有关事项通知如下。”改为“做好今年防汛工作，现就有关事项通知如下：”（标点）");
        (await ProblemsAsync(town)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_change_of_substance_goes_back_to_who_issued_it_with_the_difference(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("recheck", Short);
        await RewriteAsync(town, id, "", "各单位要于5月30日前完成隐患排查。", block: 2);

        (await town.SignAsync(Reviewer, id)).Fault.ShouldBe(new RecheckFault.SignerMustDecide(1));
        (await AskAgainAsync(town, id)).ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["issue"]);
        var item = await town.ItemAsync(Leader, id);
        item.Reason.ShouldBe("日期与市里要求一致");
        var change = (await town.AskAsync(Leader, new GetIssueDifference(id))).Value.ShouldNotBeNull().Changes.ShouldHaveSingleItem();
        (change.Before, change.After).ShouldBe(("各单位要于4月30日前完成隐患排查。", "各单位要于5月30日前完成隐患排查。"));
        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.InProgress);

        (await town.SignAsync(Leader, id, SignOffDecision.Agree, "同意")).Fault.ShouldBeNull();
        (await town.StepsAsync(id)).ShouldBe(["recheck"]);
        (await town.AskAsync(Reviewer, new GetIssueDifference(id))).Value.ShouldNotBeNull().Changes.ShouldBeEmpty();
        await town.WalkToAsync(id, "end");
        await town.PumpAsync();
        (await town.AskAsync(Drafter, new GetRecord(id))).Value.Rows.ShouldContain(row => row.Verb == "dispatch.signer-asked-again");
        (await ProblemsAsync(town)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_signer_who_disagrees_with_the_change_sends_it_to_the_drafter()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("recheck", Short);
        await RewriteAsync(town, id, "", "各单位要于5月30日前完成隐患排查。", block: 2);
        (await AskAgainAsync(town, id)).ShouldBeNull();

        (await town.SignAsync(Leader, id, SignOffDecision.Disagree, "日期不变")).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["draft"]);
    }

    [Fact]
    public async Task Nobody_asks_the_signer_again_for_nothing_and_nothing_saved_alone_passes()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("recheck", Short);

        (await AskAgainAsync(town, id)).ShouldBe(new RecheckFault.SignatureStands());
        await RewriteAsync(town, id, "", "各单位要于5月30日前完成隐患排查。", block: 2, isFixed: false);
        (await town.SignAsync(Reviewer, id)).Fault.ShouldBe(new DispatchFault.TextNotFixed());
    }

    [Fact]
    public async Task At_the_recheck_the_route_and_the_statements_stay_as_they_were_issued()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("recheck", Short);
        var item = await town.ItemAsync(Reviewer, id);
        var draft = (await town.AskAsync(Reviewer, new GetDraft(id))).Value;

        (await town.SendAsync(Reviewer, new SaveDraft(
            id, item.WorkItemId, draft.Form with { Route = new Route([], [], Deputy.OfficialId), Disclosure = Disclosure.Withheld, DisclosureReason = "内部" },
            draft.Revision))).Fault.ShouldBeNull();

        var dispatch = await town.DispatchAsync(id);
        (dispatch.Route.Signer, dispatch.Disclosure).ShouldBe((Leader.OfficialId, Disclosure.OnInitiative));
    }

    [Fact]
    public async Task A_word_of_the_organs_own_list_is_a_slip_and_one_that_the_list_lacks_is_not()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = Short with { Content = Short.Content with { Body = [new Paragraph("现就泄洪闸门检修通知如下。"), new Paragraph("要做好闸门的枪修。")] } };
        var id = await town.DispatchAtAsync("recheck", form);
        await RewriteAsync(town, id, "", "要做好闸门的抢修。", block: 1);
        (await town.SignAsync(Reviewer, id)).Fault.ShouldBe(new RecheckFault.SignerMustDecide(1));

        (await town.SendAsync(Clerk, new SaveProofList(ProofListKind.WrongWords, "枪修 抢修", 0))).Fault.ShouldBeNull();

        (await town.SignAsync(Reviewer, id)).Fault.ShouldBeNull();
        (await town.StepsAsync(id)).ShouldBe(["number"]);
    }

    [Fact]
    public async Task What_reaches_the_number_otherwise_than_it_was_issued_gets_none()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("number", Short);
        await town.Office.ArrangeAsync(db =>
        {
            var issued = db.DispatchTexts.Single(text => text.DispatchId == id);
            var other = CanonicalContent.Read(issued.Content);
            var bytes = CanonicalContent.Write(other with { Content = other.Content with { Title = "铜江县人民政府关于暂停防汛工作的通知" } });
            db.Add(new TextVersion(id, 2, bytes, CanonicalContent.Hash(bytes), Clerk.OfficialId));
            db.Dispatches.Single(d => d.Id == id).Fix(2, CanonicalContent.Hash(bytes));
        });

        var item = await town.ItemAsync(Clerk, id);

        (await town.SendAsync(Clerk, new RegisterNumber(id, item.WorkItemId, Prefix))).Fault.ShouldBe(new RecheckFault.SignerMustDecide(1));
    }

    [Fact]
    public async Task Verify_finds_a_text_that_was_changed_behind_the_recheck()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("release", Short);
        (await ProblemsAsync(town)).ShouldBeEmpty();

        await town.Office.ArrangeAsync(db =>
        {
            var issued = db.DispatchTexts.Single(text => text.DispatchId == id);
            var other = CanonicalContent.Read(issued.Content);
            var bytes = CanonicalContent.Write(other with { Content = other.Content with { Title = other.Content.Title + "。" } });
            db.Add(new TextVersion(id, 2, bytes, CanonicalContent.Hash(bytes), Clerk.OfficialId));
            db.Dispatches.Single(d => d.Id == id).Fix(2, CanonicalContent.Hash(bytes));
        });

        (await ProblemsAsync(town)).ShouldBe(["the text that stands is not the one that was issued, and no correction says why"]);
    }

    private static DraftForm Short { get; } = TownSteps.Form with
    {
        Route = new Route([], [], Leader.OfficialId),
        Content = TownSteps.Notice with
        {
            Body = [new Paragraph("为做好今年防汛工作,现就有关事项通知如下。"), new Heading(1, "一、压实责任"), new Paragraph("各单位要于4月30日前完成隐患排查。")],
        },
    };

    private static async Task RewriteAsync(DispatchTown town, Guid id, string before, string after, int block = 0, bool isFixed = true)
    {
        var item = await town.ItemAsync(Reviewer, id);
        var draft = (await town.AskAsync(Reviewer, new GetDraft(id))).Value;
        draft.Held.ShouldNotBeNull().StepId.ShouldBe("recheck");
        if (before.Length > 0)
        {
            draft.Form.Content.Body[block].Text.ShouldBe(before);
        }

        var content = draft.Form.Content with { Body = [.. draft.Form.Content.Body.Select((one, at) => at == block ? one with { Text = after } : one)] };
        (await town.SendAsync(Reviewer, new SaveDraft(id, item.WorkItemId, draft.Form with { Content = content }, draft.Revision))).Fault.ShouldBeNull();
        if (isFixed)
        {
            (await town.SendAsync(Reviewer, new FixText(id, item.WorkItemId))).Fault.ShouldBeNull();
        }
    }

    private static async Task<Fault?> AskAgainAsync(DispatchTown town, Guid id)
    {
        var item = await town.ItemAsync(Reviewer, id);
        var view = (await town.AskAsync(Reviewer, new GetDispatch(id))).Value;
        return (await town.SendAsync(Reviewer, new AskSignerAgain(
            id, item.WorkItemId, "日期与市里要求一致", view.Dispatch.ContentHash!, [.. view.SignOffs.Select(signOff => signOff.PayloadHash)]))).Fault;
    }

    private static Task<List<string>> ProblemsAsync(DispatchTown town) => town.Office.ReadAsync(async db =>
    {
        var found = new List<string>();
        await foreach (var problem in new VerifyIssued(db, town.Office.Get<IDispatcherSource>()).RunAsync())
        {
            found.Add(problem.Sentence);
        }

        return found;
    });
}
