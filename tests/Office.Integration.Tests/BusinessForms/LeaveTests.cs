using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Dispatches;
using Office.Documents.Signatures;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Officials;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>请假, from the empty form to the recorded absence, on both databases.</summary>
public sealed class LeaveTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_leave_of_four_days_goes_through_three_hands_and_is_recorded(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);

        (await town.StepsAsync(id)).ShouldBe(["unit-head"]);
        (await town.ItemAsync(Head, id)).Snapshot.Title.ShouldBe("王建国年休假申请（4天）");
        (await town.DecideAsync(Head, id, opinion: "同意，请做好交接。")).Fault.ShouldBeNull();
        (await town.StepsAsync(id)).ShouldBe(["leader"]);
        (await town.DecideAsync(Deputy, id)).Fault.ShouldBeNull();
        (await town.DecideAsync(Clerk, id, "done")).Fault.ShouldBeNull();
        await town.PumpAsync();

        var view = await town.FormAsync(Drafter, id);
        view.State.ShouldBe(FormMatterState.Granted);
        view.Values["days"].ShouldBe("4");
        view.Opinions.Select(one => (one.Step, one.Outcome, one.Opinion)).ShouldBe(
            [("unit-head", "agree", "同意，请做好交接。"), ("leader", "agree", null), ("filed", "done", null)]);
        var absence = await town.Office.ReadAsync(db => db.Set<Absence>().SingleAsync(a => a.OfficialId == Drafter.OfficialId, Token));
        (absence.FromDay, absence.ToDay, absence.CauseId).ShouldBe((new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 4), id));
        (await town.AskAsync(Drafter, new GetRecord(id))).Value.FirstBroken.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Each_decision_is_signed_over_the_kept_content_and_names_what_was_seen(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        (await town.DecideAsync(Head, id)).Fault.ShouldBeNull();
        (await town.DecideAsync(Deputy, id)).Fault.ShouldBeNull();

        var opinions = (await town.FormAsync(Deputy, id)).Opinions;
        var text = await town.Office.ReadAsync(db => db.Set<FormText>().SingleAsync(t => t.MatterId == id, Token));
        opinions.ShouldAllBe(one => SignatureCheck.Verify(one.Payload!, one.Signature!, one.PublicKey!));
        var second = SignOffPayload.Read(opinions[1].Payload);
        second.ContentHash.ShouldBe(text.Hash);
        second.SeenSignOffs.ShouldHaveSingleItem().ShouldBe(opinions[0].PayloadHash);
        System.Text.Encoding.UTF8.GetString(text.Content).ShouldContain("\"value\":\"2026-12-01/2026-12-04\"");
    }

    [Fact]
    public async Task Whom_a_granted_leave_names_acts_meanwhile()
    {
        await using var town = await StartAsync();
        var leave = FormTown.Leave.With("when", "2026-12-01/2026-12-03").With("agent", Colleague.OfficialId.ToString("D"));
        var id = await town.FileAsync(Drafter, "leave", leave);
        (await town.DecideAsync(Head, id)).Fault.ShouldBeNull();
        (await town.DecideAsync(Clerk, id, "done")).Fault.ShouldBeNull();

        await town.PumpAsync();

        var set = await town.Office.ReadAsync(db => db.Set<Delegation>().SingleAsync(Token));
        (set.PrincipalId, set.DelegateId, set.FromDay, set.ToDay).ShouldBe(
            (Drafter.OfficialId, Colleague.OfficialId, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 3)));
    }

    [Fact]
    public async Task Three_days_need_no_deputy()
    {
        await using var town = await StartAsync();
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave.With("when", "2026-12-01/2026-12-03"));

        (await town.DecideAsync(Head, id)).Fault.ShouldBeNull();

        (await town.StepsAsync(id)).ShouldBe(["filed"]);
    }

    [Fact]
    public async Task A_refused_leave_ends_and_records_nothing()
    {
        await using var town = await StartAsync();
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);

        (await town.DecideAsync(Head, id, "disagree")).Fault.ShouldBeOfType<Office.Documents.SignOffs.SignOffFault.OpinionMissing>();
        (await town.DecideAsync(Head, id, "disagree", "年底工作集中，请改期。")).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.FormAsync(Drafter, id)).State.ShouldBe(FormMatterState.Refused);
        (await town.Office.ReadAsync(db => db.Set<Absence>().AnyAsync(Token))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_returned_leave_is_mended_and_handed_in_again()
    {
        await using var town = await StartAsync();
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        var before = await town.FormAsync(Head, id);
        (await town.SendAsync(Head, new ReturnFormMatter(id, before.Item!.Id, ReturnTo.Drafter, "请写明地点", false, before.Revision, [])))
            .Fault.ShouldBeNull();

        var back = await town.FormAsync(Drafter, id);
        back.Step.ShouldBe(FormDesign.FillStep);
        var mended = back.Values.With("leaving", "true").With("place", "铜江县");
        (await town.SendAsync(Drafter, new SaveFormMatter(id, back.Item!.Id, mended, back.Revision))).Fault.ShouldBeNull();
        (await town.HandInAsync(Drafter, id)).Fault.ShouldBeNull();

        var again = await town.FormAsync(Head, id);
        again.Values["place"].ShouldBe("铜江县");
        again.Opinions.ShouldHaveSingleItem().Outcome.ShouldBe("return");
        (await town.Office.ReadAsync(db => db.Set<FormText>().CountAsync(t => t.MatterId == id, Token))).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_handed_in_can_be_called_back_while_nobody_has_opened_it()
    {
        await using var town = await StartAsync();
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        var closed = (await town.FormAsync(Drafter, id)).ClosedItemId!.Value;

        (await town.SendAsync(Drafter, new WithdrawFormMatter(id, closed, "日期有误"))).Fault.ShouldBeNull();

        (await town.FormAsync(Drafter, id)).Step.ShouldBe(FormDesign.FillStep);
    }

    [Fact]
    public async Task A_form_with_gaps_is_not_handed_in_and_nothing_is_lost()
    {
        await using var town = await StartAsync();
        var id = await town.FillAsync(Drafter, "leave", FormTown.Leave.With("phone", "12").With("reason", null));

        var refused = (await town.HandInAsync(Drafter, id)).Fault.ShouldBeOfType<FormFault.NotFilledIn>();

        (refused.Count, refused.First.Path).ShouldBe((2, "reason"));
        var view = await town.FormAsync(Drafter, id);
        (view.State, view.Values["phone"]).ShouldBe((FormMatterState.Draft, "12"));
    }

    [Fact]
    public async Task A_second_window_cannot_overwrite_the_first()
    {
        await using var town = await StartAsync();
        var id = await town.FillAsync(Drafter, "leave", FormTown.Leave);

        (await town.SendAsync(Drafter, new SaveFormMatter(id, null, FormTown.Leave, BaseRevision: 1))).Fault.ShouldBe(new FormFault.MovedOn(2));
    }

    [Fact]
    public async Task Nobody_else_changes_or_sees_a_draft()
    {
        await using var town = await StartAsync();
        var id = await town.FillAsync(Drafter, "leave", FormTown.Leave);

        (await town.AskAsync(Clerk, new GetFormMatter(id))).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.SendAsync(Head, new SaveFormMatter(id, null, FormTown.Leave, BaseRevision: 2))).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Fact]
    public async Task A_step_that_only_reads_changes_nothing_of_the_form()
    {
        await using var town = await StartAsync();
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        var view = await town.FormAsync(Head, id);

        (await town.SendAsync(Head, new SaveFormMatter(id, view.Item!.Id, view.Values.With("reason", "改"), view.Revision)))
            .Fault.ShouldBe(new FormFault.Locked());
    }

    [Fact]
    public async Task A_decision_on_a_form_that_has_moved_on_is_refused()
    {
        await using var town = await StartAsync();
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        var view = await town.FormAsync(Head, id);

        (await town.SendAsync(Head, new DecideFormMatter(id, view.Item!.Id, "agree", null, view.Revision - 1, []))).Fault.ShouldBe(new FormFault.Stale());
    }

    private static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("leave");
        var organ = Office.Organization.Organs.Organ.Create(Organ, new("TJ", "铜江县人民政府", "铜江县政府", OrganLevel.County, null, 1, null, [], null));
        await town.Office.ArrangeAsync(db => db.Add(organ.Value));
        var entered = Official.Enter(Drafter.OfficialId, new EnterOfficial(Organ, "TJ-0001", Drafter.Name, "wang jian guo", 1, ""));
        await town.Office.ArrangeAsync(db => db.Add(entered.Value));
        return town;
    }
}
