using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Audit;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Foundation;

public sealed class DispatcherTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_command_leaves_root_history_audit_and_event_together(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);

        var outcome = await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 7), expectedRevision: 1);

        outcome.Value.ShouldBe(7);
        (await RootAsync(office)).Revision.ShouldBe(2);
        (await HistoryAsync(office)).Select(row => row.Verb).ShouldBe(["register.opened", "register.marked"]);
        (await AuditAsync(office)).Select(row => (row.Verb, row.Result))
            .ShouldBe([(nameof(OpenRegister), "done"), (nameof(MarkRegister), "done")]);
        (await office.ReadAsync(db => db.Set<OutboxRow>().CountAsync(Token))).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_command_sent_again_gets_the_same_answer_and_does_nothing(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        var envelope = new CommandEnvelope(office.Ids.Next());
        await office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 7), envelope, Token);

        var again = await office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 7), envelope, Token);

        again.Value.ShouldBe(7);
        (await RootAsync(office)).Revision.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_id_with_other_content_is_refused(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        var envelope = new CommandEnvelope(office.Ids.Next());
        await office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 7), envelope, Token);

        var other = await office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 8), envelope, Token);

        other.Fault.ShouldBe(new FoundationFault.CommandIdReused());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_click_twice_at_once_is_done_once(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        var envelope = new CommandEnvelope(office.Ids.Next());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, 7), envelope, Token)));

        answers.ShouldAllBe(answer => answer.Fault == null && answer.Value == 7);
        (await RootAsync(office)).Revision.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_stale_page_is_told_the_revision_that_stands(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));

        var stale = await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 2), expectedRevision: 1);

        stale.Fault.ShouldBe(new FoundationFault.Stale(2));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_who_decide_on_one_page_at_once_one_is_stale(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        await office.GrantAsync(Ledgers.Root, Actors.Li.OfficialId, Relation.Handler);

        var answers = await Task.WhenAll(
            office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1), expectedRevision: 1),
            office.SendAsync(Actors.Li, new MarkRegister(Ledgers.Root, 2), expectedRevision: 1));

        answers.Count(answer => answer.Fault is null).ShouldBe(1);
        answers.Count(answer => answer.Fault == new FoundationFault.Stale(2)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_refusal_leaves_nothing_but_its_audit_row(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);

        var outcome = await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, MarkRegisterHandler.Refused));

        outcome.Fault.ShouldBe(new MarkRefused());
        (await RootAsync(office)).Revision.ShouldBe(1);
        (await office.ReadAsync(db => db.Set<Grant>().CountAsync(g => g.Relation == Relation.Reader, Token))).ShouldBe(0);
        var last = (await AuditAsync(office))[^1];
        (last.Result, last.ObjectId, last.ActorName).ShouldBe(("test.mark-refused", Ledgers.Root, Actors.Wang.Name));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Who_has_no_relation_is_told_that_there_is_nothing(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);

        var outsider = await office.SendAsync(Actors.Li, new MarkRegister(Ledgers.Root, 1));

        outsider.Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_reader_may_not_do_what_a_handler_may(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        await office.GrantAsync(Ledgers.Root, Actors.Li.UnitId, Relation.Reader);

        var reader = await office.SendAsync(Actors.Li, new MarkRegister(Ledgers.Root, 1));

        reader.Fault.ShouldBe(new FoundationFault.NotAllowed());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Nobody_signed_in_is_sent_to_sign_in(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);

        var anonymous = await office.SendAsync(Actor.Nobody, new MarkRegister(Ledgers.Root, 1));

        anonymous.Fault.ShouldBe(new FoundationFault.NotSignedIn());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_guest_of_another_organ_is_in_the_audit_of_both(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        await office.GrantAsync(Ledgers.Root, Actors.Zhao.OfficialId, Relation.Handler);

        await office.SendAsync(Actors.Zhao, new MarkRegister(Ledgers.Root, 1));

        (await AuditAsync(office)).Where(row => row.OfficialId == Actors.Zhao.OfficialId).Select(row => row.OrganId)
            .ShouldBe([Actors.OtherOrgan, Actors.Organ]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_broken_command_does_not_touch_those_beside_it(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        int[] marks = [1, 2, MarkRegisterHandler.Broken, 3, MarkRegisterHandler.Refused, 4];

        // ToList starts them all before the first is awaited, so that they share a batch.
        var sent = marks.Select(mark => office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, mark))).ToList();

        await sent[2].ShouldThrowAsync<InvalidOperationException>();
        (await sent[4]).Fault.ShouldBe(new MarkRefused());
        foreach (var good in (int[])[0, 1, 3, 5])
        {
            (await sent[good]).Value.ShouldBe(marks[good]);
        }

        (await RootAsync(office)).Revision.ShouldBe(5);
        (await office.ReadAsync(db => db.Set<Grant>().CountAsync(g => g.Relation == Relation.Reader, Token))).ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Open_pages_hear_of_what_is_committed_and_of_nothing_else(DatabaseKind kind)
    {
        await using var office = await Ledgers.OpenedAsync(kind);
        List<int> heard = [];
        using var listening = office.Get<IOfficeBus>().Subscribe<RegisterMarked>(marked => heard.Add(marked.Number));

        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, MarkRegisterHandler.Refused));

        heard.ShouldBe([1]);
    }

    private static Task<Root> RootAsync(OfficeHost office) =>
        office.ReadAsync(db => db.Set<Root>().SingleAsync(root => root.Id == Ledgers.Root, Token));

    private static Task<List<HistoryRow>> HistoryAsync(OfficeHost office) =>
        office.ReadAsync(db => db.Set<HistoryRow>().OrderBy(row => row.Seq).ToListAsync(Token));

    private static Task<List<AuditRow>> AuditAsync(OfficeHost office) =>
        office.ReadAsync(db => db.Set<AuditRow>().OrderBy(row => row.Seq).ToListAsync(Token));
}
