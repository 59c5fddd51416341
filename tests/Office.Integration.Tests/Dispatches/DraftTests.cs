using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>Writing and submitting: two windows, two clicks, and what keeps a draft from leaving.</summary>
public sealed class DraftTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_windows_that_save_at_once_one_is_kept_and_the_other_is_told(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();

        var saves = await Task.WhenAll(Enumerable.Range(1, 6).Select(window => town.SendAsync(
            Drafter, new SaveDraft(id, null, WithTitle($"关于第{window}个窗口的通知"), BaseRevision: 2))));

        saves.Count(saved => saved.Fault is null).ShouldBe(1);
        saves.Where(saved => saved.Fault is not null).ShouldAllBe(saved => saved.Fault is DispatchFault.DraftMovedOn);
        var kept = (await town.AskAsync(Drafter, new GetDraft(id))).Value;
        kept.Form.Content.Title.ShouldBe((await town.DispatchAsync(id)).Title);
        kept.Revision.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_save_that_meets_the_submission_never_changes_what_was_submitted(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        for (var round = 0; round < 5; round++)
        {
            var id = await town.DraftAsync();
            var save = town.SendAsync(Drafter, new SaveDraft(id, null, WithTitle("关于后到一步的通知"), BaseRevision: 2));
            var submit = town.SubmitAsync(id);
            await Task.WhenAll(save, submit);

            var (saved, submitted) = ((await save).Fault, (await submit).Fault);
            (saved is null).ShouldBe(submitted is not null, $"save: {saved?.Code}, submission: {submitted?.Code}");
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_stale_window_cannot_submit_what_it_does_not_show(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        (await town.SendAsync(Drafter, new SaveDraft(id, null, WithTitle("关于另一个窗口的通知"), 2))).Fault.ShouldBeNull();

        (await town.SubmitAsync(id, revision: 2)).Fault.ShouldBe(new DispatchFault.DraftMovedOn(3));

        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Draft);
        (await town.BoxesAsync(Head)).ShouldBe((0, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_click_twice_submits_once(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        var click = new CommandEnvelope(town.Office.Ids.Next());
        var submit = new SubmitDispatch(id, null, 2);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => town.Office.As(Drafter).SendAsync(submit, click, Token)));

        answers.ShouldAllBe(answer => answer.Fault == null);
        (await town.BoxesAsync(Head)).ShouldBe((1, 0, 0));
        (await town.SubmitAsync(id)).Fault.ShouldBe(new DispatchFault.NotADraft());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_command_id_with_another_text_is_refused(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        var once = new CommandEnvelope(town.Office.Ids.Next());
        var body = TownSteps.Form with { Content = TownSteps.Notice with { Body = [new Paragraph("一、压实责任")] } };
        var heading = TownSteps.Form with { Content = TownSteps.Notice with { Body = [new Heading(1, "一、压实责任")] } };
        (await town.Office.As(Drafter).SendAsync(new SaveDraft(id, null, body, 2), once, Token)).Value.ShouldBe(3);

        var again = await town.Office.As(Drafter).SendAsync(new SaveDraft(id, null, body, 2), once, Token);
        var other = await town.Office.As(Drafter).SendAsync(new SaveDraft(id, null, heading, 2), once, Token);

        again.Value.ShouldBe(3);
        other.Fault.ShouldBe(new FoundationFault.CommandIdReused());
    }

    [Fact]
    public async Task A_recipient_is_renamed_and_two_change_places()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        Recipient[] changed =
        [
            new(Township, "新店镇政府", RecipientKind.Main, 0), new(Bureau, "县水利局", RecipientKind.Main, 1),
        ];

        (await town.SendAsync(Drafter, new SaveDraft(id, null, TownSteps.Form with { Recipients = changed }, 2))).Fault.ShouldBeNull();

        (await town.AskAsync(Drafter, new GetDraft(id))).Value.Form.Recipients.ShouldBe(changed);
    }

    [Fact]
    public async Task What_a_draft_must_state_is_asked_for_before_it_leaves()
    {
        await using var town = await DispatchTown.StartAsync();
        var form = TownSteps.Form;
        (DraftForm Form, Fault Fault)[] cases =
        [
            (form with { Disclosure = null }, new DispatchFault.DisclosureMissing()),
            (form with { Disclosure = Disclosure.Withheld, DisclosureReason = " " }, new DispatchFault.DisclosureReasonMissing()),
            (form with { SecrecyReviewed = false }, new DispatchFault.SecrecyReviewMissing()),
            (form with { Recipients = [new(SequentialIds.Make(0xabc), "不存在的机关", RecipientKind.Main, 0)] },
                new DispatchFault.RecipientUnknown("不存在的机关")),
            (form with { Route = form.Route with { Signer = null } }, new DispatchFault.SignerMissing()),
            (form with { Route = form.Route with { Signer = Head.OfficialId } }, new DispatchFault.SignerUnknown()),
            (form with { Route = form.Route with { Countersigners = [Village] } }, new DispatchFault.CountersignerUnknown()),
        ];
        foreach (var (wrong, fault) in cases)
        {
            var id = await town.DraftAsync(wrong);
            (await town.SubmitAsync(id)).Fault.ShouldBe(fault);
            (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Draft);
        }

        (await town.BoxesAsync(Head)).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task A_draft_that_states_a_secrecy_level_never_leaves_its_drafter()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync(TownSteps.Form with
        {
            Content = TownSteps.Notice with { Body = [new Paragraph("机密★5年"), new Paragraph("现就有关事项通知如下。")] },
        });

        (await town.SubmitAsync(id)).Fault.ShouldBeOfType<DispatchFault.RuleBroken>().Finding.Code.ShouldBe("draft.secrecy");

        (await town.Office.ReadAsync(db => db.DispatchTexts.CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task A_title_of_five_hundred_characters_is_kept_until_it_is_shortened_and_does_not_leave()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();

        (await town.SendAsync(Drafter, new SaveDraft(id, null, WithTitle($"关于{new string('防', 495)}的通知"), 2))).Fault.ShouldBeNull();

        (await town.SubmitAsync(id, 3)).Fault.ShouldBeOfType<DispatchFault.RuleBroken>().Finding.Code.ShouldBe("draft.title-too-long");
        (await town.AskAsync(Drafter, new GetDraft(id))).Value.Form.Content.Title.Length.ShouldBe(500);
    }

    [Fact]
    public async Task A_colleague_neither_sees_nor_changes_nor_submits_the_draft()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();

        (await town.AskAsync(Colleague, new GetDraft(id))).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.SendAsync(Colleague, new SaveDraft(id, null, TownSteps.Form, 2))).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.SendAsync(Colleague, new SubmitDispatch(id, null, 2))).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.AskAsync(Colleague, new ListDrafts())).Value.ShouldBeEmpty();
    }

    private static DraftForm WithTitle(string title) =>
        TownSteps.Form with { Content = TownSteps.Notice with { Title = title } };
}
