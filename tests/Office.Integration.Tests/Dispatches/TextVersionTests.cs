using Office.Documents.Comparing;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Documents.TextHolds;
using Office.Documents.TextVersions;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>Who wrote what: versions with their authors, one writer at a time, and nothing lost when the text changes hands.</summary>
public sealed class TextVersionTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_marked_text_says_what_the_head_changed_in_what_the_drafter_submitted(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        var draft = (await town.AskAsync(Head, new GetDraft(id))).Value;
        var content = draft.Form.Content with { Title = draft.Form.Content.Title.Replace("通知", "紧急通知", StringComparison.Ordinal) };

        var saved = await town.SendAsync(Head, new SaveDraft(id, draft.Held!.WorkItemId, draft.Form with { Content = content }, draft.Revision));
        saved.Fault.ShouldBeNull();
        (await town.SendAsync(Head, new FixText(id, draft.Held.WorkItemId))).Value.ShouldBe(2);

        var compared = (await town.AskAsync(Drafter, new CompareVersions(id))).Value;
        compared.Authors.Select(author => author.AuthorName).ShouldBe(["李敏"]);
        compared.Marked.Single(line => line.Role is LineRole.Title).Runs.ShouldContain(new MarkedRun("紧急", Head.OfficialId, null));
        compared.Versions.Where(version => version.Stage is VersionStage.Fixed).Select(version => version.AuthorId).ShouldBe([Drafter.OfficialId, Head.OfficialId]);
        compared.Clean.ShouldAllBe(line => !line.IsChanged);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_authors_write_in_turn_and_the_one_who_is_taken_over_from_keeps_the_text(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        (await town.AskAsync(Colleague, new GetDraft(id))).Fault.ShouldNotBeNull();
        (await town.SendAsync(Drafter, new InviteCoAuthor(id, Colleague.OfficialId))).Fault.ShouldBeNull();
        (await town.AskAsync(Colleague, new ListDrafts())).Value.Select(row => row.DispatchId).ShouldBe([id]);

        (await town.SendAsync(Drafter, new HoldText(id))).Value.IsMe.ShouldBeTrue();
        var seen = (await town.SendAsync(Colleague, new HoldText(id))).Value;
        (seen.IsMe, seen.Name).ShouldBe((false, "王建国"));
        var draft = (await town.AskAsync(Colleague, new GetDraft(id))).Value;
        var changed = draft.Form with { Content = draft.Form.Content with { Title = "关于同事所写的通知" } };
        (await town.SendAsync(Colleague, new SaveDraft(id, null, changed, draft.Revision))).Fault.ShouldBe(new DispatchFault.TextHeld("王建国"));

        (await town.SendAsync(Colleague, new HoldText(id, TakeOver: true))).Value.IsMe.ShouldBeTrue();
        (await town.SendAsync(Drafter, new KeepAside(id, draft.Form.Content with { Title = "关于未及保存的通知" }))).Fault.ShouldBeNull();
        (await town.SendAsync(Colleague, new SaveDraft(id, null, changed, draft.Revision))).Fault.ShouldBeNull();

        (await town.SendAsync(Drafter, new HoldText(id))).Value.IsMe.ShouldBeFalse();
        (await town.SendAsync(Colleague, new LeaveText(id))).Fault.ShouldBeNull();
        (await town.SendAsync(Drafter, new HoldText(id))).Value.IsMe.ShouldBeTrue();
        var compared = (await town.AskAsync(Drafter, new CompareVersions(id))).Value;
        compared.Versions.Select(version => version.Stage).ShouldContain(VersionStage.Aside);
        compared.To.AuthorId.ShouldBe(Colleague.OfficialId);
        var aside = compared.Versions.Single(version => version.Stage is VersionStage.Aside);
        (await town.AskAsync(Drafter, new CompareVersions(id, To: aside.Key))).Value.Clean[0].Runs[0].Text.ShouldBe("关于未及保存的通知");
    }

    [Fact]
    public async Task What_comes_back_from_a_word_processor_is_a_change_of_who_hands_it_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        var draft = (await town.AskAsync(Drafter, new GetDraft(id))).Value;
        var form = draft.Form with { Content = draft.Form.Content with { Title = "关于文字处理软件中所改的通知" } };

        (await town.SendAsync(Drafter, new CheckInText(id, null, form, draft.Revision - 1))).Fault.ShouldBe(new DispatchFault.DraftMovedOn(draft.Revision));
        (await town.SendAsync(Drafter, new CheckInText(id, null, form, draft.Revision))).Fault.ShouldBeNull();

        var compared = (await town.AskAsync(Drafter, new CompareVersions(id))).Value;
        compared.Versions.Select(version => version.Stage).ShouldBe([VersionStage.Draft, VersionStage.CheckedIn]);
        compared.Authors.Select(author => author.AuthorId).ShouldBe([Drafter.OfficialId]);
        (await town.AskAsync(Drafter, new GetDraft(id))).Value.Form.Content.Title.ShouldBe(form.Content.Title);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Authors_of_the_files_tracked_changes_are_kept_officials_as_officials_and_others_by_name(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        var draft = (await town.AskAsync(Drafter, new GetDraft(id))).Value;
        DocumentContent Titled(string title) => draft.Form.Content with { Title = title };
        var form = draft.Form with { Content = Titled("关于切实做好2026年防汛抗旱工作的通知") };
        AuthoredText[] steps =
        [
            new(Colleague.Name, Titled("关于切实做好2026年防汛工作的通知")),
            new("省里的老同学", form.Content),
        ];

        (await town.SendAsync(Drafter, new CheckInText(id, null, form, draft.Revision, steps))).Fault.ShouldBeNull();

        var compared = (await town.AskAsync(Drafter, new CompareVersions(id))).Value;
        compared.Authors.Select(author => author.AuthorName).ShouldBe([Colleague.Name, "省里的老同学"]);
        compared.Authors[0].AuthorId.ShouldBe(Colleague.OfficialId);
        compared.Marked[0].Runs.Single(run => run.Text == "切实").InsertedBy.ShouldBe(Colleague.OfficialId);
    }

    [Fact]
    public async Task What_went_out_is_kept_to_compare_with_and_is_no_version_of_its_own()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();
        (await town.SendAsync(Drafter, new CheckOutText(id))).Fault.ShouldBeNull();
        (await town.SendAsync(Drafter, new CheckOutText(id))).Fault.ShouldBeNull();

        var went = (await town.AskAsync(Drafter, new ListCheckedOut(id))).Value;

        went.ShouldHaveSingleItem().Title.ShouldBe(TownSteps.Notice.Title);
        (await town.AskAsync(Drafter, new CompareVersions(id))).Value.Versions.Select(version => version.Stage).ShouldBe([VersionStage.Form]);
        (await town.SendAsync(Finance, new CheckOutText(id))).Fault.ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_colleagues_of_the_organ_are_invited_and_a_submitted_draft_is_not_shared()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DraftAsync();

        (await town.SendAsync(Drafter, new InviteCoAuthor(id, Guest.OfficialId))).Fault.ShouldBe(new DispatchFault.CoAuthorUnknown());
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        (await town.SendAsync(Drafter, new InviteCoAuthor(id, Colleague.OfficialId))).Fault.ShouldBe(new DispatchFault.NotADraft());
    }
}
