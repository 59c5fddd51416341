using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.Numbering;
using Office.Organization.Foundation;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>What the page of a dispatch asks for, on real databases.</summary>
public sealed class DispatchPageTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_record_tells_every_act_in_order_and_its_chain_is_whole(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("number");

        var record = (await town.AskAsync(Clerk, new GetRecord(id))).Value;

        record.FirstBroken.ShouldBeNull();
        record.Rows.Select(row => row.Seq).ShouldBe(Enumerable.Range(1, record.Rows.Count).Select(seq => (long)seq));
        record.Rows[0].Verb.ShouldBe("dispatch.started");
        record.Rows.Count(row => row.Verb.StartsWith("sign-off.", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public async Task An_original_that_is_not_made_yet_is_missing()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("review");

        var asked = await town.AskAsync(Reviewer, new GetDispatchFile(id, DispatchFile.Original));

        asked.Fault.ShouldBeOfType<FoundationFault.Missing>();
    }

    [Fact]
    public async Task The_original_is_offered_under_its_number_and_title_to_sender_and_recipient()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("end");
        await town.PumpAsync();
        var dispatch = await town.DispatchAsync(id);
        var arrival = await town.ItemAsync(BureauClerk, (await town.AskAsync(Drafter, new ListDeliveries(id))).Value[0].Id);

        var sent = (await town.AskAsync(Drafter, new GetDispatchFile(id, DispatchFile.Original))).Value;
        var arrived = (await town.AskAsync(BureauClerk, new GetArrivalFile(arrival.RootId))).Value;

        sent.Sha256.ShouldBe(Convert.ToHexStringLower(dispatch.SealedHash!));
        sent.Name.ShouldBe($"{dispatch.Number}{dispatch.Title}.pdf");
        arrived.Sha256.ShouldBe(sent.Sha256);
    }

    [Fact]
    public async Task An_official_who_has_nothing_to_do_with_it_is_told_that_the_file_is_missing()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("end");

        var asked = await town.AskAsync(TownshipClerk, new GetDispatchFile(id, DispatchFile.Original));

        asked.Fault.ShouldBeOfType<FoundationFault.Missing>();
    }

    [Fact]
    public async Task The_pages_of_a_sealed_document_show_the_seal_that_is_on_the_file()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("seal");
        (await town.AskAsync(Keeper, new GetDispatch(id))).Value.Imprint.Seal.ShouldBeNull();

        await town.WalkToAsync(id, "release");

        (await town.AskAsync(Clerk, new GetDispatch(id))).Value.Imprint.Seal.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_next_number_is_shown_and_a_number_once_given_is_kept()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("number");

        var choices = (await town.AskAsync(Clerk, new GetNumberChoices(id))).Value;

        choices.Given.ShouldBeNull();
        choices.Choices.ShouldContain(choice => choice.Prefix == Prefix && choice.Next == "铜府发〔2026〕1号" && choice.IsUsual);
    }

    [Fact]
    public async Task Opening_an_item_marks_it_and_ends_the_senders_right_to_call_it_back()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("review");
        var item = await town.ItemAsync(Reviewer, id);

        (await town.SendAsync(Drafter, new OpenDispatch(id, item.WorkItemId))).Fault.ShouldBeNull();
        (await town.ItemAsync(Reviewer, id)).IsUnread.ShouldBeTrue();
        (await town.SendAsync(Reviewer, new OpenDispatch(id, item.WorkItemId))).Fault.ShouldBeNull();

        (await town.ItemAsync(Reviewer, id)).IsUnread.ShouldBeFalse();
        (await town.AskAsync(Reviewer, new GetTrack(id))).Value.Steps[^1].State.ShouldBe(WorkItemState.Opened);
    }

    [Fact]
    public async Task Another_documents_item_cannot_be_opened_through_this_one()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("review");
        var other = await town.DispatchAtAsync("review");
        var item = await town.ItemAsync(Reviewer, other);

        var opened = await town.SendAsync(Reviewer, new OpenDispatch(id, item.WorkItemId));

        opened.Fault.ShouldBeOfType<FoundationFault.Missing>();
    }
}
